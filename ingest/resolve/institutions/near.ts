/** Institutions that may be one: nearly the same name, or a short name that nothing explains. */
import { distance } from 'fastest-levenshtein';
import { groupBy } from '../groups.ts';
import { firstSpans, nearScore, speaks, type Near } from '../near.ts';
import { CAMPUS_KEYS } from './campuses.ts';
import { signatures } from './corrections.ts';
import type { UsedInstitution } from './institution.ts';
import { isMisprint, SHORTEST } from './misprints.ts';

/** A short name that more names abbreviate to says nothing of any of them. */
const MOST_MEANT = 3;
/** Names that differ in a word meet in blocks; a block of more is no question of spelling. */
const MOST_IN_BLOCK = 20;

const SLIP = 0.65;
/** One letter replaced makes another name as often as a misprint: Freiburg and Freiberg. */
const OTHER_LETTER = 0.35;
const ACRONYM = 0.6;
const SHARED_PERSON = 0.1;

const passages = (...institutions: UsedInstitution[]) =>
  institutions.flatMap(({ uses }) => firstSpans(uses, ({ span }) => span));

/** The one word in which two keys of as many words differ; null when they differ otherwise. */
function differingWord(a: string, b: string): [string, string] | null {
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.length !== others.length) return null;
  const at = words.flatMap((word, place) => (word === others[place] ? [] : [place]));
  return at.length === 1 ? [words[at[0]!]!, others[at[0]!]!] : null;
}

/** How likely one of two words is the other misprinted. */
function slipScore([a, b]: [string, string]): number | null {
  if (isMisprint(a, b) || isMisprint(b, a)) return SLIP;
  const isOneLetter = a.length === b.length && a.length >= SHORTEST && a[0] === b[0] && distance(a, b) === 1;
  return isOneLetter ? OTHER_LETTER : null;
}

function slip(a: UsedInstitution, b: UsedInstitution): Near[] {
  const [one, other] = [a.institution, b.institution];
  const words = differingWord(one.key, other.key);
  const score = words && slipScore(words);
  if (words === null || score === null || (CAMPUS_KEYS.has(one.key) && CAMPUS_KEYS.has(other.key))) return [];
  const provenance = [
    speaks('for', `“${one.label}” and “${other.label}” differ by one letter of a long word.`, passages(a, b)),
    score === SLIP
      ? speaks('against', 'Which of the two would be the misprint is not clear from the sources.')
      : speaks('against', `“${words[0]}” and “${words[1]}” may both be names.`),
  ];
  return [{ a: one.id, b: other.id, score: nearScore(score), provenance }];
}

function slips(institutions: readonly UsedInstitution[]): Near[] {
  const placed = institutions.flatMap((one) =>
    signatures(one.institution.key).map((signature) => ({ one, signature })),
  );
  return [...groupBy(placed, ({ signature }) => signature).values()]
    .filter(({ length }) => length <= MOST_IN_BLOCK)
    .flatMap((block) =>
      block.flatMap(({ one }, at) => block.slice(at + 1).flatMap(({ one: other }) => slip(one, other))),
    );
}

const isAcronym = ({ uses }: UsedInstitution) => uses.every(({ printed }) => /^\p{Lu}{3,7}$/u.test(printed));
/** An acronym leaves these out; other small words are no part of a key. */
const SMALL = new Set(['and', 'for']);
const initialsOf = (key: string) => {
  const words = key.split(' ').filter((word) => !SMALL.has(word));
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
};
const people = ({ uses }: UsedInstitution) => new Set(uses.map(({ mention }) => mention.name.letters));

function acronym(short: UsedInstitution, full: UsedInstitution, meant: number): Near {
  const [one, other] = [short.institution, full.institution];
  const names = people(full);
  const shared = [...people(short)].some((letters) => names.has(letters));
  const provenance = [
    speaks('for', `“${one.label}” is made of the first letters of “${other.label}”.`, passages(short, full)),
    ...(shared ? [speaks('for', 'A person of one name is printed with each.')] : []),
    meant > 1
      ? speaks('against', `It is made of the first letters of ${meant} institutions.`)
      : speaks('against', 'No source prints the two side by side.'),
  ];
  return { a: one.id, b: other.id, score: nearScore(ACRONYM / meant + (shared ? SHARED_PERSON : 0)), provenance };
}

function acronyms(institutions: readonly UsedInstitution[]): Near[] {
  const full = groupBy(
    institutions.filter((one) => !isAcronym(one)),
    ({ institution }) => initialsOf(institution.key),
  );
  return institutions.filter(isAcronym).flatMap((short) => {
    const meant = full.get(short.institution.label.toLowerCase()) ?? [];
    return meant.length > MOST_MEANT ? [] : meant.map((one) => acronym(short, one, meant.length));
  });
}

/** Pairs of institutions worth a question. Words in another order, or more of them, make another institution. */
export const nearInstitutions = (institutions: readonly UsedInstitution[]): Near[] => [
  ...slips(institutions),
  ...acronyms(institutions),
];
