import { z } from 'zod';
import { MeetingId, PersonId, TopicId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';
import { hasEarlier } from './has-earlier.ts';

export const newVoices = question({
  name: 'new-voices',
  asker: 'organizer',
  title: 'Who speaks for the first time on a topic that is rising?',
  description:
    'Speakers who gave no talk at an earlier meeting of the series, on topics with at least two talks and a larger part of them than at the meeting before.',
  params: z.object({ meeting: MeetingId.describe('The meeting'), limit: rowsAtMost(50) }),
  row: z.object({
    person: PersonId,
    name: z.string(),
    topic: TopicId,
    label: z.string(),
    before: z.int(),
    now: z.int(),
    ...claim,
  }),
  columns: [
    { shows: 'node', heading: 'Person', id: 'person', label: 'name' },
    { shows: 'node', heading: 'Topic', id: 'topic', label: 'label' },
    { shows: 'text', heading: 'Talks before', field: 'before' },
    { shows: 'text', heading: 'Talks now', field: 'now' },
    becauseColumn,
  ],
  needs: hasEarlier,
  nothing: 'Nobody speaks for the first time on a topic that has two talks and is rising.',
  example: { meeting: 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' },
});
