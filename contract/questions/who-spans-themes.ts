import { z } from 'zod';
import { PersonId } from '../ids.ts';
import { onlyCount } from '../needs.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const whoSpansThemes = question({
  name: 'who-spans-themes',
  asker: 'observer',
  title: 'Who bridges themes?',
  description:
    'People whose talks spread over several themes, by the participation coefficient: 0 when all belong to one, towards 1 the more ' +
    'evenly they spread over many (Guimerà and Amaral 2005).',
  params: z.object({ limit: rowsAtMost(50) }),
  row: z.object({
    person: PersonId,
    name: z.string(),
    themes: z.int(),
    participation: z.number().min(0).max(1),
    ...claim,
  }),
  columns: [
    { shows: 'node', heading: 'Person', id: 'person', label: 'name' },
    { shows: 'text', heading: 'Themes', field: 'themes' },
    { shows: 'text', heading: 'Participation', field: 'participation' },
    becauseColumn,
  ],
  needs: [
    {
      of: 'data',
      met: ({ themes }) => themes > 1,
      lack: ({ themes }) => `${onlyCount(themes, 'theme')} is stable in these talks, and a bridge needs two`,
    },
  ],
  nothing: 'Nobody has talks in two themes.',
  example: {},
});
