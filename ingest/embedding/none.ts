/** The embedder of those who need none: vectors that are known stay known, and no model is loaded. */
import { DIMENSIONS, MODEL_NAME } from './bge.ts';
import type { Embedder } from './embedder.ts';
import { EmbeddingError } from './errors.ts';
import { remoteName } from './remote.ts';
import type { Endpoint } from './remote-post.ts';

const SENTENCE = 'No embedding model was opened.';

/** An embedder that is absent for good, under the name of the real one: the local model's, or that of an endpoint. */
export const noEmbedder = (remote: Endpoint | null = null): Embedder => ({
  name: remote ? remoteName(remote) : MODEL_NAME,
  dimensions: remote ? null : DIMENSIONS,
  embed: () => Promise.reject(new EmbeddingError(SENTENCE)),
  state: () => ({ state: 'absent', sentence: SENTENCE }),
  close: () => Promise.resolve(),
});
