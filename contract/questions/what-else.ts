import { z } from 'zod';
import { onlyOf } from '../needs.ts';
import { InstitutionId, TalkId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const whatElse = question({
  name: 'what-else',
  asker: 'participant',
  title: 'What else does this institution do?',
  description: 'The talks of its people, newest first, with what they are about.',
  params: z.object({ institution: InstitutionId.describe('The institution'), limit: rowsAtMost(50) }),
  row: z.object({ talk: TalkId, title: z.string(), meeting: z.string(), about: z.string(), ...claim }),
  columns: [
    { shows: 'node', heading: 'Talk', id: 'talk', label: 'title' },
    { shows: 'text', heading: 'Meeting', field: 'meeting' },
    { shows: 'text', heading: 'About', field: 'about' },
    becauseColumn,
  ],
  needs: [
    {
      of: 'data',
      met: ({ placed }) => placed > 0,
      lack: ({ placed, people }) => `${onlyOf(placed, people, ['person', 'people'])} a known institution`,
    },
  ],
  nothing: 'No talk of its people is known.',
  example: { institution: 'institution:university-of-california-berkeley' },
});
