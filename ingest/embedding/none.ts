/** The embedder of those who need none: vectors that are known stay known, and no model is loaded. */
import { DIMENSIONS, MODEL_NAME } from './bge.ts';
import type { Embedder } from './embedder.ts';
import { EmbeddingError } from './errors.ts';

const SENTENCE = 'No embedding model was opened.';

/** An embedder that is absent for good, under the name of the real one. */
export const noEmbedder = (): Embedder => ({
  name: MODEL_NAME,
  dimensions: DIMENSIONS,
  embed: () => Promise.reject(new EmbeddingError(SENTENCE)),
  state: () => ({ state: 'absent', sentence: SENTENCE }),
  close: () => Promise.resolve(),
});
