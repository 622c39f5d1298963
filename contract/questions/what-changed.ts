import { z } from 'zod';
import { MeetingId, NodeId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';
import { hasEarlier } from './has-earlier.ts';

export const whatChanged = question({
  name: 'what-changed',
  asker: 'organizer',
  title: 'What changed since the meeting before?',
  description:
    'Topics, themes or speakers that came, went, grew or shrank, by their part of the talks, since the meeting of the series before it.',
  params: z.object({
    meeting: MeetingId.describe('The later meeting'),
    of: z.enum(['topic', 'theme', 'person']).default('topic').describe('What of it'),
    limit: rowsAtMost(50),
  }),
  row: z.object({
    node: NodeId,
    label: z.string(),
    change: z.enum(['came', 'went', 'grew', 'shrank']),
    before: z.int().describe('Talks of the meeting before'),
    now: z.int(),
    ...claim,
  }),
  columns: [
    { shows: 'node', heading: 'What', id: 'node', label: 'label' },
    { shows: 'text', heading: 'Change', field: 'change' },
    { shows: 'text', heading: 'Talks before', field: 'before' },
    { shows: 'text', heading: 'Talks now', field: 'now' },
    becauseColumn,
  ],
  needs: hasEarlier,
  nothing: 'Nothing changed.',
  example: { meeting: 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' },
});
