import { z } from 'zod';
import { TalkId } from '../ids.ts';
import { question, rowsAtMost } from '../question.ts';
import { columnsOf, needsTime, told } from './at-an-hour.ts';

export const whatComesNext = question({
  name: 'what-comes-next',
  asker: 'participant',
  title: 'What can I hear next?',
  description:
    'Talks of the meeting that begin later on the same day, the soonest first; of those that begin together, the closest to what I hear.',
  params: z.object({ talk: TalkId.describe('The talk I hear'), limit: rowsAtMost(20) }),
  row: z.object({ next: TalkId, ...told }),
  columns: columnsOf('next'),
  needs: needsTime,
  nothing: 'No talk of the meeting begins later on that day.',
  example: {
    talk: 'talk:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting/learning-dynamics-in-the-feature-learning-regime-implicit',
  },
});
