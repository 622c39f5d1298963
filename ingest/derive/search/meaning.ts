/** Whether meaning can be searched right now, and what to say when it cannot. */
import type { Embedder } from '../../embedding/embedder.ts';

/** Semantic search was asked for and no model can answer (503). */
export class MeaningUnavailable extends Error {
  override name = 'MeaningUnavailable';
  /** Seconds after which asking again makes sense; null when it never does. */
  readonly retryAfter: number | null;
  constructor(sentence: string, retryAfter: number | null) {
    super(sentence);
    this.retryAfter = retryAfter;
  }
}

/** Why the embedder cannot answer now; null when it can. */
export function whyNoMeaning(embedder: Embedder | null): MeaningUnavailable | null {
  if (!embedder) return new MeaningUnavailable('There is no embedding model: the answer is by words only.', null);
  const state = embedder.state();
  if (state.state === 'ready') return null;
  return new MeaningUnavailable(state.sentence, state.state === 'loading' ? state.retryAfter : null);
}
