import { z } from 'zod';
import { TalkId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const nearFromElsewhere = question({
  name: 'near-from-elsewhere',
  asker: 'participant',
  title: 'What is near this talk but from another field?',
  description: 'Related talks that share no topic, theme, track, person or institution with it.',
  params: z.object({ talk: TalkId.describe('The talk'), limit: rowsAtMost(10, 50) }),
  row: z.object({ near: TalkId, title: z.string(), speakers: z.string(), about: z.string(), ...claim }),
  columns: [
    { shows: 'node', heading: 'Talk', id: 'near', label: 'title' },
    { shows: 'text', heading: 'Speakers', field: 'speakers' },
    { shows: 'text', heading: 'About', field: 'about' },
    becauseColumn,
  ],
  needs: [
    {
      of: 'node',
      param: 'talk',
      met: ({ related }) => related > 0,
      lack: ({ label }) => `no talk is stored as related to “${label}”`,
    },
    {
      of: 'node',
      param: 'talk',
      met: ({ topics }) => topics > 0,
      lack: ({ label }) => `“${label}” has no topic, so that its field is not known`,
    },
  ],
  nothing: 'Every related talk shares a topic, a theme, a track, a person or an institution with it.',
  example: {
    talk: 'talk:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting/weak-to-strong-generalization-in-random-feature-models',
  },
});
