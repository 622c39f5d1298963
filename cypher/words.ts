/** Text → words for lexical search, the same on both engines: lower case, accents folded, punctuation gone. */
import { distance } from 'fastest-levenshtein';
import { STOPWORDS } from './stopwords.ts';

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

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. In other scripts a mark is a letter's other half. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;

/** Lower case without accents: `Łukasz Müller` → `lukasz muller`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]!);

const UNSPACED = '(?=[\\p{L}\\p{N}])[\\p{Script=Han}\\p{Script=Hiragana}]';
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}]\\p{M}*)+`, 'gu');

/** The words of a text in their order, folded: runs of letters and digits; of a script without spaces each character. */
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** A word in the singular, by its ending alone: the S-stemmer of Harman, "How effective is suffixing?", JASIS 42 (1), 1991. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (/(?<![ae])ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?<![aeo])es$/.test(word)) return word.slice(0, -1);
  return /(?<![us])s$/.test(word) ? word.slice(0, -1) : word;
}

/** A query is asked with at most so many words; a pasted abstract has fewer. */
const MOST_WORDS = 256;
/** Up to so many words a query is something being typed: beginnings and slips of words count too. */
const TYPED_WORDS = 8;
/** Nobody types a longer word; to look for slips in it, an index would need memory that grows with its square. */
const LONGEST_TYPED = 60;

export interface QueryTerms {
  /** In their order; a word that is said twice stands twice, and counts twice. */
  terms: string[];
  /** Whether it is being typed: the last word may be a beginning, and an unknown one a slip. */
  typed: boolean;
  /** Words in quotes, folded, a space between two: what is found holds each, letter by letter. */
  phrases: string[];
  /** What nothing that is found may hold: words in both numbers, and phrases. */
  without: string[];
  /** How often a term counts, where the question says so: 0.1…10. */
  boosts: ReadonlyMap<string, number>;
}

/** Both numbers of a word in the singular. */
export const numbersOf = (term: string): string[] => [
  term,
  `${term}s`,
  ...(term.endsWith('y') ? [`${term.slice(0, -1)}ies`] : []),
];

/** `"a phrase"`, `-word`, `-"a phrase"`; a hyphen within a word and one between spaces are none. */
const OPERATOR = /(?<=^|\s)(-?)["“”„]([^"“”„]{0,400})["“”„]|(?<=^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;
/** `word^3`, `"a phrase"^3`; a word has three letters at least, so that `x^2` stays a formula. */
const BOOST =
  /(?<=^|\s)(["“”„][^"“”„]{1,400}["“”„]|[\p{L}\p{N}][\p{L}\p{N}'’-]{2,60})\^(10|0\.[1-9]|[1-9](?:\.\d)?)(?=\s|$)/gu;
/** A query of more words is a text that somebody pasted; so many characters of it are looked at to tell. */
const MOST_ASKED = 16;
const LONGEST_ASKED = 1_000;
/** At most so many phrases are told apart; what follows is plain words. */
const MOST_PHRASES = 16;

interface Said {
  /** The question without its operators: what is compared in meaning. */
  plain: string;
  phrases: string[];
  without: string[];
  /** By term. */
  boosts: Map<string, number>;
}

/** What of a question is plain words, what has to stand as a phrase, what must not be there, and what counts more or less. */
export function readQuery(query: string): Said {
  const said: Said = { plain: '', phrases: [], without: [], boosts: new Map() };
  // In a text of its own quotes and dashes are no operators: as such they take CISI's questions from .450 to .420 nDCG@10.
  if (wordsOf(query.slice(0, LONGEST_ASKED)).length > MOST_ASKED) return { ...said, plain: query };
  const boosted = query.replace(BOOST, (_, words: string, factor: string) => {
    for (const word of wordsOf(words)) said.boosts.set(singular(word), Number(factor));
    return words;
  });
  said.plain = boosted.replace(
    OPERATOR,
    (all: string, minus: string | undefined, quoted: string | undefined, word?: string) => {
      const words = wordsOf(quoted ?? word ?? '');
      const leaveOut = minus !== '';
      if (words.length === 0 || said.phrases.length + said.without.length >= MOST_PHRASES) return all;
      if (!leaveOut) said.phrases.push(words.join(' '));
      else said.without.push(...(words.length > 1 ? [words.join(' ')] : numbersOf(singular(words[0]!))));
      return leaveOut ? ' ' : ` ${quoted} `;
    },
  );
  return said;
}

/** The terms of a query; function words count only when there is nothing else. */
export function queryTerms(query: string): QueryTerms {
  const { plain, phrases, without, boosts } = readQuery(query);
  const all = wordsOf(plain).slice(0, 10 * MOST_WORDS);
  const telling = all.filter((word) => !STOPWORDS.has(word));
  const terms = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS).map(singular);
  const typed = terms.length <= TYPED_WORDS && terms.every(({ length }) => length <= LONGEST_TYPED);
  return { terms, typed, phrases, without, boosts };
}

/** How many letters of a word may be wrong: none in a short one, one, then two. */
export const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Whether two words differ by one pair of letters that changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}

/**
 * How many slips lie between a typed word and another: letters that are missing, too many or wrong; two that changed places are one
 * slip (Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (3), 1964).
 */
export const slipsBetween = (typed: string, word: string): number =>
  isSwapped(typed, word) ? 1 : distance(typed, word);

/** Whether a word may have been meant by another. The first letter is hardly ever a slip, and keeps “optic” and “topic” apart. */
export const mayMean = (typed: string, word: string): boolean =>
  typed[0] === word[0] &&
  Math.abs(typed.length - word.length) <= slips(typed) &&
  slipsBetween(typed, word) <= slips(typed);

/** From how many letters on a word that is being typed is looked up by its beginning. */
export const SHORTEST_PREFIX = 3;

/**
 * How telling a term is: the inverse document frequency of BM25. Robertson and Zaragoza, "The probabilistic relevance framework",
 * Foundations and Trends in IR 3 (4), 2009, equation 3.3, kept above 0.
 *
 * @param holders how many of all texts hold it
 */
export const telling = (holders: number, texts: number): number =>
  Math.log(1 + (texts - holders + 0.5) / (holders + 0.5));
