import { z } from 'zod';
import { NodeId, PersonId } from '../ids.ts';
import { question } from '../question.ts';

export const whoConnects = question({
  name: 'who-connects',
  title: 'Who connects two things?',
  description: 'People with a direct edge, or an edge through one of their talks, to both of two nodes.',
  params: z.object({
    one: NodeId.describe('The one: a topic, an institution, a talk, a meeting'),
    other: NodeId.describe('The other'),
  }),
  row: z.object({
    person: PersonId,
    name: z.string(),
    toOne: z.string().describe('How the person is tied to the one'),
    toOther: z.string().describe('How the person is tied to the other'),
  }),
  view: { kind: 'table', nodes: ['person'] },
  nothing: 'No person is tied to both.',
  example: { one: 'topic:implicit-bias', other: 'institution:university-of-pennsylvania' },
});
