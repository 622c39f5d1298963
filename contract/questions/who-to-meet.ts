import { z } from 'zod';
import { PersonId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const whoToMeet = question({
  name: 'who-to-meet',
  asker: 'participant',
  title: 'Whom should this person meet?',
  description:
    'Speakers whose talks are near, the nearest first, without a talk or an institution in common, and whether both were at one meeting.',
  params: z.object({ person: PersonId.describe('The person'), limit: rowsAtMost(20, 100) }),
  row: z.object({ other: PersonId, name: z.string(), institutions: z.string(), ...claim }),
  columns: [
    { shows: 'node', heading: 'Person', id: 'other', label: 'name' },
    { shows: 'text', heading: 'Where', field: 'institutions' },
    becauseColumn,
  ],
  needs: [
    { of: 'node', param: 'person', met: ({ talks }) => talks > 0, lack: ({ label }) => `no talk of ${label} is known` },
  ],
  nothing: 'Nobody else, without a talk or an institution in common, has a talk near to one of this person.',
  example: { person: 'person:rong-ge' },
});
