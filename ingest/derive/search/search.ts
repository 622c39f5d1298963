/** The search that the server and the CLI share: by words, by meaning, or both, on whatever engine and model there is. */
import type { SearchMode } from '../../../contract/api.ts';
import type { Filter } from '../../../contract/filter.ts';
import type { NodeKind } from '../../../contract/ids.ts';
import type { ReadOptions, Store, WantedTalks } from '../../../cypher/store.ts';
import { readQuery, wordsOf } from '../../../cypher/words.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { isIdle, strangeNote } from './doubts.ts';
import { fuse, type FusedHit } from './fuse.ts';
import { whyNoMeaning } from './meaning.ts';
import { mended, mendedNote } from './mend.ts';
import { wordsWeight } from './weight.ts';

export interface SearchOptions extends ReadOptions {
  mode: SearchMode;
  /** Only these kinds; absent means all. Meaning finds talks only. */
  kinds?: readonly NodeKind[] | undefined;
  /** What hits are chosen from, before any limit. */
  filter?: Filter | undefined;
  limit: number;
}

export interface SearchAnswer {
  /** What answered: hybrid falls back to lexical while there is no model. */
  answered: SearchMode;
  /** Said when the answer is less than what was asked for, or answers what was meant. */
  note: string | null;
  /** The question as it was searched: slips of the finger are mended. */
  searched: string;
  /** Best first, ties by id. */
  hits: FusedHit[];
  /** Ids of what was ranked, the hits among them: what facets count. */
  matched: string[];
}

/** How deep each ranking is read before fusion. */
const DEPTH = 100;

const ONLY_LEFT_OUT = 'The question says only what to leave out: add what to look for.';
const IDLE = 'These words stand in nearly every text: add one that says what you look for.';
const NO_WORDS = 'The question holds no word: signs alone are not searched for.';

/** Why there is nothing to look for; null when there is something, or nothing was typed. */
function whyNothing({ plain, without }: ReturnType<typeof readQuery>, query: string): string | null {
  if (!query.trim()) return null;
  return plain.trim() || without.length === 0 ? NO_WORDS : ONLY_LEFT_OUT;
}

async function searchFor(
  store: Store,
  embedder: Embedder | null,
  query: string,
  { mode, kinds, filter, limit, ...asked }: SearchOptions,
): Promise<Omit<SearchAnswer, 'searched'>> {
  const missing = mode === 'lexical' ? null : whyNoMeaning(embedder);
  if (missing && mode === 'semantic') throw missing;
  const answered = missing ? 'lexical' : mode;
  const said = readQuery(query);
  const { plain } = said;
  const words = wordsOf(plain);
  if (words.length === 0) return { answered, note: whyNothing(said, query), hits: [], matched: [] };
  const wanted = { filter, limit: Math.max(limit, DEPTH) };
  const byMeaning = answered !== 'lexical' && (!kinds || kinds.includes('talk'));
  const [weight, lexical, semantic] = await Promise.all([
    wordsWeight(byMeaning ? embedder : null),
    answered === 'semantic' ? [] : store.lexical(query, { ...wanted, ...(kinds && { kinds }) }, asked),
    byMeaning ? nearestTo(store, embedder!, plain, { ...wanted, query }, asked) : [],
  ]);
  const hits = fuse({ lexical, semantic }, weight);
  const doubt = isIdle(words) ? IDLE : byMeaning ? strangeNote(embedder, plain) : null;
  return { answered, note: missing?.message ?? doubt, hits: hits.slice(0, limit), matched: hits.map(({ id }) => id) };
}

async function nearestTo(store: Store, embedder: Embedder, plain: string, wanted: WantedTalks, asked: ReadOptions) {
  const [vector] = await embedder.embed([plain], { purpose: 'query', ...(asked.signal && { signal: asked.signal }) });
  return store.nearest(vector!, wanted, asked);
}

/**
 * Searches every kind of node by words and talks by meaning; where a word was mistyped, for the one that was meant.
 *
 * @param query what a person typed, with `"a phrase"` that has to stand in the text and `-word` that must not; without a word it finds nothing
 * @throws {MeaningUnavailable} when `mode` is semantic and the model is absent or on its way
 */
export async function searchAll(
  store: Store,
  embedder: Embedder | null,
  query: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const [asTyped, meant] = await Promise.all([
    searchFor(store, embedder, query, options),
    // Without a list of words there is no telling “inspection” that no text holds from a slip of “inspector”.
    embedder?.knows ? mended(store, query, embedder.knows, options) : null,
  ]);
  if (!meant) return { ...asTyped, searched: query };
  const { note, ...answer } = await searchFor(store, embedder, meant.query, options);
  const notes = [mendedNote(meant), note].filter((said) => said !== null);
  return { ...answer, searched: meant.query, note: notes.join(' ') };
}
