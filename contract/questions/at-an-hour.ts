/** What questions about the hours of a talk share: what they need, and how they tell of a talk. */
import { z } from 'zod';
import { onlyOf, type Need } from '../needs.ts';
import { becauseColumn, claim } from '../question.ts';

export const needsTime: readonly Need<'talk'>[] = [
  {
    of: 'data',
    met: ({ timed }) => timed > 1,
    lack: ({ timed, talks }) => `${onlyOf(timed, talks, ['talk', 'talks'])} a start`,
  },
  { of: 'node', param: 'talk', met: ({ dated }) => dated, lack: ({ label }) => `“${label}” has no date` },
  { of: 'node', param: 'talk', met: ({ timed }) => timed, lack: ({ label }) => `“${label}” has no start` },
];

/** The fields of a row beside the id of its talk. */
export const told = { title: z.string(), speakers: z.string(), time: z.string(), place: z.string(), ...claim };

/** The columns of such a row, whose talk is in the field `id`. */
export const columnsOf = <const I extends string>(id: I) =>
  [
    { shows: 'node', heading: 'Talk', id, label: 'title' },
    { shows: 'text', heading: 'Speakers', field: 'speakers' },
    { shows: 'text', heading: 'When', field: 'time' },
    { shows: 'text', heading: 'Where', field: 'place' },
    becauseColumn,
  ] as const;
