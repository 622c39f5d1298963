/** Waiting for a model that is on its way. */
import { setTimeout } from 'node:timers/promises';
import type { Embedder, EmbedderState } from './embedder.ts';

const LOOK_EVERY_MS = 25;

/**
 * Waits until the model is ready or known to be absent; the fetching has its own bounds.
 *
 * @throws the signal's reason
 */
export async function untilSettled(embedder: Embedder, signal?: AbortSignal): Promise<EmbedderState> {
  while (embedder.state().state === 'loading') {
    signal?.throwIfAborted();
    await setTimeout(LOOK_EVERY_MS);
  }
  return embedder.state();
}
