import { z } from 'zod';
import { PersonId, SeriesId } from '../ids.ts';
import { onlyCount } from '../needs.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const whoCameBack = question({
  name: 'who-came-back',
  asker: 'organizer',
  title: 'Who came back?',
  description: 'People who spoke at more than one meeting of a series, and at which.',
  params: z.object({ series: SeriesId.describe('The series'), limit: rowsAtMost(100) }),
  row: z.object({ person: PersonId, name: z.string(), meetings: z.int(), years: z.string(), ...claim }),
  columns: [
    { shows: 'node', heading: 'Person', id: 'person', label: 'name' },
    { shows: 'text', heading: 'Meetings', field: 'meetings' },
    { shows: 'text', heading: 'When', field: 'years' },
    becauseColumn,
  ],
  needs: [
    { of: 'data', met: ({ longest }) => longest > 1, lack: () => 'no series has two meetings' },
    {
      of: 'node',
      param: 'series',
      met: ({ meetings }) => meetings > 1,
      lack: ({ label, meetings }) => `${onlyCount(meetings, 'meeting')} of ${label} is loaded`,
    },
  ],
  nothing: 'Nobody spoke at two meetings of the series.',
  example: { series: 'series:mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' },
});
