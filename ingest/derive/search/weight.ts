/** How much words count beside meaning: as with the local model, less where a model's cosines lie closer together. */
import { MODEL_NAME } from '../../embedding/bge.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { whyNoMeaning } from './meaning.ts';
import { spreadOf } from './spread.ts';

/** What holding every word of the question is worth, in cosines, and the spread of the model that it was chosen with. */
const WEIGHT = 0.3;
export const LOCAL_SPREAD = 0.054;

const known = new WeakMap<Embedder, Promise<number>>();

/** Measured once for each embedder, and again after a failure. Nobody's signal stops it: others may wait for it as well. */
function spreadKnown(embedder: Embedder): Promise<number> {
  const before = known.get(embedder);
  if (before) return before;
  const spread = spreadOf(embedder);
  known.set(embedder, spread);
  spread.catch(() => known.delete(embedder));
  return spread;
}

/**
 * The weight of words in `fuse`, in cosines: 0.3, or less for a model whose cosines spread less than those of the local one. A wider
 * spread makes it no heavier: that gains nothing (docs/decisions/0009-search.md).
 *
 * @param embedder nothing is asked of the local model, whose spread is known, nor of one that cannot answer
 * @throws what the embedder throws
 */
export async function wordsWeight(embedder: Embedder | null): Promise<number> {
  if (!embedder || embedder.name === MODEL_NAME || whyNoMeaning(embedder)) return WEIGHT;
  return WEIGHT * Math.min(1, (await spreadKnown(embedder)) / LOCAL_SPREAD);
}
