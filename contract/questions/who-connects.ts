import { z } from 'zod';
import { NodeId, PersonId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';
import { twoThings } from './two-things.ts';

export const whoConnects = question({
  name: 'who-connects',
  asker: 'observer',
  title: 'Who connects two things?',
  description:
    'People who are tied to both: themselves, through one of their talks, or through somebody whom they share a talk with.',
  params: twoThings({
    one: NodeId.describe('The one: a topic, an institution, a talk, a meeting'),
    other: NodeId.describe('The other'),
    limit: rowsAtMost(100),
  }),
  row: z.object({ person: PersonId, name: z.string(), ...claim }),
  columns: [{ shows: 'node', heading: 'Person', id: 'person', label: 'name' }, becauseColumn],
  needs: [],
  nothing: 'No person is tied to both.',
  example: { one: 'topic:implicit-bias', other: 'institution:university-of-pennsylvania' },
});
