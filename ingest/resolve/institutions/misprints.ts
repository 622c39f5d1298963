/** When a word can only be a misprint of another: one slip of the hand in a long word. */
import { distance } from 'fastest-levenshtein';

/** Shorter words have neighbours that are words themselves: Geneva and Genova, Hunan and Henan. */
export const SHORTEST = 7;

/** Words that stand in the names of many institutions: no place is called so, hence any one letter may be wrong. */
const GENERIC = new Set(
  'university institute technology technological research national foundation laboratory laboratories international academy sciences science engineering california pennsylvania massachusetts washington'.split(
    ' ',
  ),
);

const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/**
 * Whether `misprint` is `word` with one letter left out, doubled, added or two letters swapped; in a generic word also with one
 * letter replaced. A replaced letter in any other word makes another name: Freiburg and Freiberg.
 */
export function isMisprint(misprint: string, word: string): boolean {
  if (misprint === word || word.length < SHORTEST || misprint.length < SHORTEST || misprint[0] !== word[0])
    return false;
  if (Math.abs(misprint.length - word.length) > 1) return false;
  if (isSwap(misprint, word)) return true;
  if (distance(misprint, word) !== 1) return false;
  return misprint.length !== word.length || GENERIC.has(word);
}

/** The place of the one word in which two keys differ by a misprint; −1 when they differ otherwise. */
export function misprintedWord(misprint: readonly string[], words: readonly string[]): number {
  if (misprint.length !== words.length) return -1;
  const differing = words.flatMap((word, place) => (word === misprint[place] ? [] : [place]));
  if (differing.length !== 1) return -1;
  return isMisprint(misprint[differing[0]!]!, words[differing[0]!]!) ? differing[0]! : -1;
}

/** Whether a word is so common in names of institutions that it is surely spelled right. */
export const isGeneric = (word: string): boolean => GENERIC.has(word);
