/** Which keys are misprints of which, within the collection. */
import { groupBy, tally } from '../groups.ts';
import { inOrder } from '../text.ts';
import { CAMPUS_KEYS } from './campuses.ts';
import { isGeneric, misprintedWord, SHORTEST } from './misprints.ts';

/** No name of an institution has more words; a longer text is no misprint of anything. */
const MOST_WORDS = 16;

/** Keys that differ in one long word with the same first letter meet here: all words but one, and that letter. */
export const signatures = (key: string): string[] => {
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return [];
  return words.flatMap((word, at) =>
    word.length < SHORTEST ? [] : [[...words.slice(0, at), `${word[0]}*`, ...words.slice(at + 1)].join(' ')],
  );
};

/**
 * Misprinted key → right key. The misprint is the rarer of the two, its word stands in no other institution's name, and there
 * is only one institution it can be.
 *
 * @param printed the key of every printed affiliation, as often as it is printed
 */
export function corrections(printed: readonly string[]): Map<string, string> {
  const counts = tally(printed);
  const keys = [...counts.keys()].sort(inOrder);
  const wordUse = tally(keys.flatMap((key) => [...new Set(key.split(' '))]));
  const blocks = groupBy(
    keys.flatMap((key) => signatures(key).map((signature) => ({ key, signature }))),
    ({ signature }) => signature,
  );
  const isRight = (key: string, word: string) => CAMPUS_KEYS.has(key) || isGeneric(word);
  const corrects = (right: string, wrong: string): boolean => {
    const [words, others] = [right.split(' '), wrong.split(' ')];
    const at = misprintedWord(others, words);
    if (at < 0 || isRight(wrong, others[at]!) || wordUse.get(others[at]!)! > 1) return false;
    if (isRight(right, words[at]!)) return true;
    const [m, n] = [counts.get(wrong)!, counts.get(right)!];
    return n > m || (n === m && (wordUse.get(words[at]!)! > 1 || words[at]!.length > others[at]!.length));
  };
  const found = new Map<string, Set<string>>();
  for (const block of blocks.values())
    for (const { key: wrong } of block)
      for (const { key: right } of block)
        if (right !== wrong && corrects(right, wrong)) found.set(wrong, (found.get(wrong) ?? new Set()).add(right));
  return new Map([...found].flatMap(([wrong, rights]) => (rights.size === 1 ? [[wrong, [...rights][0]!]] : [])));
}
