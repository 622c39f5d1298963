/** The search that the server and the CLI share: by words, by meaning, or both, on whatever engine and model there is. */
import type { SearchMode } from '../../../contract/api.ts';
import type { NodeKind } from '../../../contract/ids.ts';
import type { ReadOptions, Store } from '../../../cypher/store.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { fuse, type FusedHit } from './fuse.ts';
import { whyNoMeaning } from './meaning.ts';

export interface SearchOptions extends ReadOptions {
  mode: SearchMode;
  /** Only these kinds; absent means all. Meaning finds talks only. */
  kinds?: readonly NodeKind[] | undefined;
  limit: number;
}

export interface SearchAnswer {
  /** What answered: hybrid falls back to lexical while there is no model. */
  answered: SearchMode;
  /** Said when the answer is less than what was asked for. */
  note: string | null;
  /** Best first, ties by id. */
  hits: FusedHit[];
}

/** How deep each ranking is read before fusion. */
const DEPTH = 100;

/**
 * Searches every kind of node by words and talks by meaning.
 *
 * @param query what a person typed; blank finds nothing
 * @throws {MeaningUnavailable} when `mode` is semantic and the model is absent or on its way
 */
export async function searchAll(
  store: Store,
  embedder: Embedder | null,
  query: string,
  { mode, kinds, limit, ...asked }: SearchOptions,
): Promise<SearchAnswer> {
  const missing = mode === 'lexical' ? null : whyNoMeaning(embedder);
  if (missing && mode === 'semantic') throw missing;
  const answered = missing ? 'lexical' : mode;
  const note = missing?.message ?? null;
  if (!query.trim()) return { answered, note, hits: [] };
  const byMeaning = answered !== 'lexical' && (!kinds || kinds.includes('talk'));
  const depth = Math.max(limit, DEPTH);
  const [lexical, semantic] = await Promise.all([
    answered === 'semantic' ? [] : store.lexical(query, { ...(kinds && { kinds }), limit: depth }, asked),
    byMeaning ? nearestTo(store, embedder!, query, depth, asked) : [],
  ]);
  return { answered, note, hits: fuse({ lexical, semantic }).slice(0, limit) };
}

async function nearestTo(store: Store, embedder: Embedder, query: string, limit: number, asked: ReadOptions) {
  const [vector] = await embedder.embed([query], { purpose: 'query', ...(asked.signal && { signal: asked.signal }) });
  return store.nearest(vector!, { limit }, asked);
}
