/** Text → words for lexical search, the same on both engines: lower case, accents folded, punctuation gone. */

/** Letters that no accent can be taken from. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i', // prettier-ignore
};

/** Lower case without accents: `Łukasz Müller` → `lukasz muller`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]!);

/** The words of a text in their order, folded: runs of letters and digits. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A query is asked with at most so many different words; a pasted abstract has fewer. */
const MOST_WORDS = 256;
/** Up to so many words a query is something being typed: beginnings and slips of words count too. */
const TYPED_WORDS = 8;

export interface QueryWords {
  words: string[];
  /** Whether beginnings of words and small slips count: not in a pasted text, whose words are whole. */
  typed: boolean;
}

/** The different words of a query. */
export function queryWords(query: string): QueryWords {
  const words = [...new Set(wordsOf(query))].slice(0, MOST_WORDS);
  return { words, typed: words.length <= TYPED_WORDS };
}

/** How many letters of a word may be wrong: none in a short one, one, then two. */
export const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);
