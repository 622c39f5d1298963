/** Whether words in the form of a name name a person: a company, a method, a place have the same form. */
import { isInstitution, mayBeInstitution } from '../page/words.ts';
import { hasWord, isFull } from './name.ts';
import { isHouseWord, isTerm, isTermAsAWhole } from './words.ts';

const CAPITALS = /^(?:\p{Lu}{2,}s?|\p{Lu}+\p{N}+.*|\p{Lu}\p{Ll}?\p{Lu}+)$/u;

const wordsOf = (name: string): string[] => name.split(/[\s~]+/).filter((word) => /\p{L}{2}/u.test(word));

/** "WSD LRS": short words in capitals throughout; "WANG Xiaoming" is none. */
const isAcronym = (words: readonly string[]): boolean =>
  words.every((word) => CAPITALS.test(word) && (words.length < 2 || word.length < 5));

/** Two words are a term when both are of terms, three and more when half of them are. */
function isTermOf(words: readonly string[]): boolean {
  const terms = words.filter(isTerm).length;
  return words.length > 2 ? 2 * terms >= words.length : terms >= Math.max(1, words.length);
}

/** A full name, or one word where `single` allows it, that is no house and no term. */
export function isPerson(name: string, single: boolean): boolean {
  const words = wordsOf(name);
  if (!hasWord(name) || isAcronym(words) || isInstitution(name) || words.some(isHouseWord)) return false;
  const isTermOnly = !/\p{Lu}\./u.test(name) && isTermOf(words);
  if (!isFull(name)) return single && !mayBeInstitution(name) && !words.some(isTerm);
  return !isTermAsAWhole(name) && !isTermOnly;
}
