import { z } from 'zod';
import { nodeIdOf, PersonId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const whoWorksOn = question({
  name: 'who-works-on',
  asker: 'participant',
  title: 'Who works on this?',
  description: 'People with talks about a topic, or in a theme: how many, when, and where they are from.',
  params: z.object({ subject: nodeIdOf(['topic', 'theme'], 'The topic or theme'), limit: rowsAtMost(50) }),
  row: z.object({
    person: PersonId,
    name: z.string(),
    institutions: z.string().describe('Where the person is from, empty when unknown'),
    talks: z.int(),
    years: z.string().describe('Years of these talks'),
    ...claim,
  }),
  columns: [
    { shows: 'node', heading: 'Person', id: 'person', label: 'name' },
    { shows: 'text', heading: 'Where', field: 'institutions' },
    { shows: 'text', heading: 'Talks', field: 'talks' },
    { shows: 'text', heading: 'When', field: 'years' },
    becauseColumn,
  ],
  needs: [],
  nothing: 'No talk about it names a person.',
  example: { subject: 'topic:implicit-bias' },
});
