import { z } from 'zod';
import { NodeId, TopicId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';
import { twoThings } from './two-things.ts';

export const howTopicsConnect = question({
  name: 'how-topics-connect',
  asker: 'observer',
  title: 'How do two topics connect?',
  description:
    'Talks about both, their closeness in meaning, topics that stand between them, and talks of the one near to talks of the other.',
  params: twoThings({
    one: TopicId.describe('The one topic'),
    other: TopicId.describe('The other'),
    limit: rowsAtMost(50),
  }),
  row: z.object({
    way: z.enum(['a talk about both', 'in meaning', 'a topic between', 'related talks']),
    node: NodeId.describe('The talk, the topic between, or the other topic'),
    label: z.string(),
    ...claim,
  }),
  columns: [
    { shows: 'text', heading: 'How', field: 'way' },
    { shows: 'node', heading: 'Through', id: 'node', label: 'label' },
    becauseColumn,
  ],
  needs: [],
  nothing:
    'Nothing connects them: no talk is about both, they are not close in meaning, no topic stands between, and their talks are not related.',
  example: { one: 'topic:implicit-bias', other: 'topic:gradient-descent' },
});
