/** What the event loop and the embedding worker say to one another. */
export type Purpose = 'query' | 'passage';

export type ToWorker =
  | { kind: 'embed'; id: number; texts: readonly string[]; purpose: Purpose }
  | { kind: 'cancel'; id: number }
  /** The worker ends itself between two inferences. */
  | { kind: 'end' };

export type FromWorker =
  | { kind: 'ready' }
  /** The model could not be loaded. */
  | { kind: 'unusable'; message: string }
  | { kind: 'vector'; id: number; place: number; vector: Float32Array }
  /** One request failed; the others go on. */
  | { kind: 'failed'; id: number; message: string };
