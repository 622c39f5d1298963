import { z } from 'zod';
import { TalkId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';
import { needsTime } from './needs-time.ts';

export const atTheSameTime = question({
  name: 'at-the-same-time',
  asker: 'participant',
  title: 'What do I miss while I hear this talk?',
  description: 'Talks of the meeting that run at the same time, the closest to it first.',
  params: z.object({ talk: TalkId.describe('The talk I hear'), limit: rowsAtMost(50) }),
  row: z.object({
    missed: TalkId,
    title: z.string(),
    speakers: z.string(),
    time: z.string(),
    place: z.string(),
    ...claim,
  }),
  columns: [
    { shows: 'node', heading: 'Talk', id: 'missed', label: 'title' },
    { shows: 'text', heading: 'Speakers', field: 'speakers' },
    { shows: 'text', heading: 'When', field: 'time' },
    { shows: 'text', heading: 'Where', field: 'place' },
    becauseColumn,
  ],
  needs: needsTime,
  nothing: 'No other talk runs at that time.',
  example: {
    talk: 'talk:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting/weak-to-strong-generalization-in-random-feature-models',
  },
});
