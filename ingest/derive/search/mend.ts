/** A question with slips of the finger: as it was meant, where the texts of the collection say so. */
import type { HeldWord, ReadOptions, Store } from '../../../cypher/store.ts';
import { fold, numbersOf, queryTerms, singular, slips, slipsBetween, wordsOf } from '../../../cypher/words.ts';

/** A question as it is searched, and the words of it that were typed otherwise. */
export interface Mended {
  query: string;
  typed: string[];
  meant: string[];
}

/** Whether a word is one of its language, which the texts merely happen not to hold. */
type Knows = (word: string) => boolean;

/** Slips are told by letters; a sign of another script is half a word, and a number means itself. */
const LETTERS = /^\p{Script=Latin}+$/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words that may be slips: none that is known, and none in quotes, which are to stand as they are. */
function doubted(query: string, knows: Knows): string[] {
  const { terms, typed, phrases } = queryTerms(query);
  const quoted = new Set(phrases.flatMap(wordsOf).map(singular));
  const mayBeSlip = (term: string) =>
    slips(term) > 0 && LETTERS.test(term) && !quoted.has(term) && !numbersOf(term).some(knows);
  return typed ? [...new Set(terms.filter(mayBeSlip))] : [];
}

/** The word that most likely was meant: of those with the fewest slips the one that most texts hold, ties by the alphabet. */
function likeliest(typed: string, words: readonly HeldWord[]): string | undefined {
  const far = ({ word }: HeldWord) => slipsBetween(typed, word);
  const before = (a: HeldWord, b: HeldWord) => far(a) - far(b) || b.texts - a.texts || (a.word < b.word ? -1 : 1);
  return [...words].sort(before)[0]?.word;
}

/** The word that stands for a typed one, in its number; null for one that stays. */
function inPlaceOf(word: string, meant: ReadonlyMap<string, string>): string | null {
  const folded = fold(word);
  const term = singular(folded);
  const other = meant.get(term);
  if (!other) return null;
  return folded === `${term}s` ? `${other}s` : other;
}

/**
 * What a short question means, words of which stand in no text, each being a slip away from one that does.
 *
 * @param query what a person typed; its operators stay
 * @param knows of words in lower case
 * @returns null when there is nothing to mend
 */
export async function mended(
  store: Pick<Store, 'meant'>,
  query: string,
  knows: Knows,
  asked: ReadOptions,
): Promise<Mended | null> {
  const terms = doubted(query, knows);
  if (terms.length === 0) return null;
  const meant = new Map<string, string>();
  for (const [typed, words] of await store.meant(terms, asked)) {
    const word = likeliest(typed, words);
    if (word) meant.set(typed, word);
  }
  const typed = [...new Set(query.match(WORD))].filter((word) => inPlaceOf(word, meant) !== null);
  if (typed.length === 0) return null;
  const mend = (word: string) => inPlaceOf(word, meant) ?? word;
  return { query: query.replace(WORD, mend), typed, meant: typed.map(mend) };
}

const listed = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' and ');

/** What is said of a mended question. */
export const mendedNote = ({ typed, meant }: Mended): string =>
  `No text says ${listed(typed)}: searched for ${listed(meant)}. Quotes keep a word as it is typed.`;
