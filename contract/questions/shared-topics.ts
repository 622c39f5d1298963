import { z } from 'zod';
import { nodeIdOf, TopicId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';
import { twoThings } from './two-things.ts';

const SIDES = ['institution', 'meeting', 'series', 'person'] as const;

export const sharedTopics = question({
  name: 'shared-topics',
  asker: 'observer',
  title: 'Which topics do these two share?',
  description: 'Topics of talks of both, of two institutions, meetings, series or people.',
  params: twoThings({
    one: nodeIdOf(SIDES, 'The one: an institution, a meeting, a series or a person'),
    other: nodeIdOf(SIDES, 'The other'),
    limit: rowsAtMost(50),
  }),
  row: z.object({
    topic: TopicId,
    label: z.string(),
    ofOne: z.int().describe('Talks of the one about it'),
    ofOther: z.int(),
    ...claim,
  }),
  columns: [
    { shows: 'node', heading: 'Topic', id: 'topic', label: 'label' },
    { shows: 'text', heading: 'Talks of the one', field: 'ofOne' },
    { shows: 'text', heading: 'Talks of the other', field: 'ofOther' },
    becauseColumn,
  ],
  needs: [
    { of: 'node', param: 'one', met: ({ talks }) => talks > 0, lack: ({ label }) => `no talk of ${label} is known` },
    { of: 'node', param: 'other', met: ({ talks }) => talks > 0, lack: ({ label }) => `no talk of ${label} is known` },
  ],
  nothing: 'No topic has talks of both.',
  example: {
    one: 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting',
    other: 'meeting:2024-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting',
  },
});
