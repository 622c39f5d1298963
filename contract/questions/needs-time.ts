/** What questions about the hours of a talk need. */
import { onlyOf, type Need } from '../needs.ts';

export const needsTime: readonly Need<'talk'>[] = [
  {
    of: 'data',
    met: ({ timed }) => timed > 1,
    lack: ({ timed, talks }) => `${onlyOf(timed, talks, ['talk', 'talks'])} a start`,
  },
  { of: 'node', param: 'talk', met: ({ dated }) => dated, lack: ({ label }) => `“${label}” has no date` },
  { of: 'node', param: 'talk', met: ({ timed }) => timed, lack: ({ label }) => `“${label}” has no start` },
];
