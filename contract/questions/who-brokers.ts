import { z } from 'zod';
import { nodeIdOf, PersonId } from '../ids.ts';
import { becauseColumn, claim, question, rowsAtMost } from '../question.ts';

export const whoBrokers = question({
  name: 'who-brokers',
  asker: 'observer',
  title: 'Who ties people together who have no talk in common?',
  description:
    'People who share talks, at any meeting, with others who share none with each other. They are ranked by the effective size of their circle: how many ' +
    'they share a talk with, less the mean number of others of the circle whom each of these shares a talk with (Burt 1992, as Borgatti 1997 simplified it).',
  params: z.object({
    among: nodeIdOf(
      ['meeting', 'series', 'topic', 'theme', 'institution'],
      'Among the people of a meeting, series, topic, theme or institution',
    ),
    limit: rowsAtMost(25, 100),
  }),
  row: z.object({ person: PersonId, name: z.string(), circle: z.int(), size: z.number(), ...claim }),
  columns: [
    { shows: 'node', heading: 'Person', id: 'person', label: 'name' },
    { shows: 'text', heading: 'Circle', field: 'circle' },
    { shows: 'text', heading: 'Effective size', field: 'size' },
    becauseColumn,
  ],
  needs: [
    { of: 'node', param: 'among', met: ({ talks }) => talks > 0, lack: ({ label }) => `no talk of ${label} is known` },
  ],
  nothing: 'Nobody here shares talks with two people who share none with each other.',
  example: { among: 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' },
});
