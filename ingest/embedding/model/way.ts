/** A way to get the weights: an object in its own file and a line in the ordered list of index.ts. */
import type { PinnedModel } from './pinned.ts';

export interface Fetching {
  model: PinnedModel;
  /** Folder to put the pinned files in; nothing else reads it before they are verified. */
  stage: string;
  signal: AbortSignal;
  onBytes: (done: number, total: number) => void;
}

export interface Way {
  /** Said to people, after "from". */
  name: string;
  /** Every wait in it is bounded. @throws with a sentence on what was in its way */
  fetch(fetching: Fetching): Promise<void>;
}
