/** The key under which the printed forms of one institution meet. */
import { wordsOf } from '../text.ts';
import { SHORT_NAMES } from './short-names.ts';

/** Words for a university in other languages and short. */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  [
    'university: univ universite universites universitat universitaet universiteit universidad universidade universita uni u',
    'technical: technische tech',
    'institute: inst instituto institut istituto',
    'and: und et e y',
    'saint: st',
    'munich: munchen muenchen',
    'zurich: zuerich',
    'vienna: wien',
    'geneva: geneve genf',
    'cologne: koln koeln',
    'tubingen: tuebingen',
    'gottingen: goettingen',
    'wurzburg: wuerzburg',
  ].flatMap((line) => {
    const [word, others] = line.split(': ');
    return others!.split(' ').map((other): [string, string] => [other, word!]);
  }),
);

/** Words that are printed or not, or differ by language, without naming another institution. */
const EMPTY = new Set('the at in of de di du der des degli la le den'.split(' '));
/** Legal forms behind the name of a company. */
const LEGAL = new Set('inc ltd llc corp corporation gmbh co plc limited incorporated'.split(' '));

const withoutLegal = (words: string[]): string[] => {
  let rest = words;
  while (rest.length > 1 && LEGAL.has(rest.at(-1)!)) rest = rest.slice(0, -1);
  return rest;
};

const reduce = (words: readonly string[]): string => {
  const kept = words.map((word) => SAME_WORD.get(word) ?? word).filter((word) => !EMPTY.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
};

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  [...SHORT_NAMES].map(([short, full]) => [reduce(wordsOf(short)), reduce(wordsOf(full))]),
);

/** "UC Berkeley" is "University of California, Berkeley"; "TU Darmstadt" is "Technische Universität Darmstadt". */
const EXPANDED: readonly [RegExp, string][] = [
  [/^uc (?=[a-z]{5})/, 'university california '],
  [/^tu (?=[a-z])/, 'technical university '],
  [/^iit (?=[a-z])/, 'indian institute technology '],
];

/** "U.C. Berkeley" and "M.I.T." without the dots between their letters; "&" as a word. */
const spoken = (printed: string) =>
  wordsOf(printed.replace(/(?<=(?:^|[\s.])\p{L})\.(?=\p{L}(?:\.|\s|$))/gu, '').replace(/&/g, ' and '));

/**
 * Folds the printed name of an institution: case, accents, "&", "The", "at", "of", legal forms, languages of "university", and
 * well-known short names written out. Word order stays: the University of Washington is not Washington University.
 */
export function keyOf(printed: string): string {
  const key = reduce(withoutLegal(spoken(printed)));
  const expanded = EXPANDED.reduce((text, [pattern, full]) => text.replace(pattern, full), key);
  return FULL_NAMES.get(expanded) ?? expanded;
}

/** Whether a printed form is one of the well-known short names. */
export const isShortName = (printed: string): boolean => {
  const key = reduce(spoken(printed));
  return FULL_NAMES.has(key) || EXPANDED.some(([pattern]) => pattern.test(key));
};
