/** What questions about change need: an earlier meeting of the same series. */
import type { Need } from '../needs.ts';

export const hasEarlier: readonly Need<'meeting'>[] = [
  { of: 'data', met: ({ longest }) => longest > 1, lack: () => 'no series has two meetings' },
  {
    of: 'node',
    param: 'meeting',
    met: ({ earlier }) => earlier > 0,
    lack: ({ label }) => `no meeting of its series before ${label} is loaded`,
  },
];
