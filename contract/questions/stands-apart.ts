import { z } from 'zod';
import { MeetingId, TalkId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const standsApart = question({
  name: 'stands-apart',
  asker: 'organizer',
  title: 'Which talks stand apart?',
  description: 'Talks that are among the nearest of no other talk, the loneliest first, and what is lacking of them.',
  params: z.object({ meeting: MeetingId.describe('The meeting'), limit: rowsAtMost(50) }),
  row: z.object({ talk: TalkId, title: z.string(), lacking: z.string().describe('Empty when nothing is'), ...claim }),
  columns: [
    { shows: 'node', heading: 'Talk', id: 'talk', label: 'title' },
    { shows: 'text', heading: 'Lacking', field: 'lacking' },
    becauseColumn,
  ],
  needs: [
    { of: 'data', met: ({ talks }) => talks > 1, lack: ({ talks }) => `only ${talks} talk is loaded` },
    {
      of: 'node',
      param: 'meeting',
      met: ({ talks }) => talks > 0,
      lack: ({ label }) => `no talk of ${label} is known`,
    },
  ],
  nothing: 'Every talk of the meeting is among the nearest of another.',
  example: { meeting: 'meeting:2024-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' },
});
