import { z } from 'zod';
import { TalkId } from '../ids.ts';
import { question, rowsAtMost } from '../question.ts';
import { columnsOf, needsTime, told } from './at-an-hour.ts';

export const atTheSameTime = question({
  name: 'at-the-same-time',
  asker: 'participant',
  title: 'What do I miss while I hear this talk?',
  description: 'Talks of the meeting that run at the same time, the closest to it first.',
  params: z.object({ talk: TalkId.describe('The talk I hear'), limit: rowsAtMost(50) }),
  row: z.object({ missed: TalkId, ...told }),
  columns: columnsOf('missed'),
  needs: needsTime,
  nothing: 'No other talk runs at that time.',
  example: {
    talk: 'talk:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting/weak-to-strong-generalization-in-random-feature-models',
  },
});
