/** A field that lists people: "A; B; C", "A, B and C", "Marsh, Ann; Lind, Bo", each perhaps with an affiliation. */
import { nameScore } from '../page/names.ts';
import { NAME, splitOutside } from '../page/people.ts';
import { affiliationOf, bracketed, nameOf } from '../page/person.ts';
import { Slice } from '../page/slice.ts';
import { isInstitution, mayBeInstitution } from '../page/words.ts';
import type { Located, PersonDraft } from '../located.ts';
import { isInverted, namesBetweenCommas } from './name-parts.ts';
import { plainLine } from './plain.ts';

/** A person of a list. */
export interface Listed {
  name: Located;
  affiliation: Located | null;
  /** Numbers behind the name that stand for affiliations: `Ann Marsh (1, 2)`. */
  marks: string[];
}

interface Part {
  name: Slice;
  affiliation: Slice | null;
  marks: string[];
}

/** A list uses the first of these that it holds; only without any are commas and "and" between its people. */
const STRONG = [/\n/g, /;/g, /\|/g];
const NOBODY =
  /^(?:(?:and\s+)?(?:many )?others|et al\.?|t\.?b\.?[acd]\.?|n\/?a|none|unknown|null|nan|anonymous(?: authors?)?|[\s.–—-]*)$/i;
const ROLE = /^(?:speakers?|presenters?|authors?|panell?ists?|moderators?|chairs?|by|with)\s*:\s*/i;
const EMAIL = /\s?[<([]?[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,190}[>)\]]?$/;
const MARKS = /^[\d\s,*†‡§¶∗^]{1,20}$/;
const TRAILING_MARKS = /(?<=\p{L}\.?)\s?(?:\^?\{?[\d*†‡§¶∗][\d,*†‡§¶∗\s]{0,12}\}?|[*†‡§¶∗]{1,4})$/u;

const BRACKETED = /\s?\([^()]{1,200}\)$/;

const marksIn = (text: string): string[] => text.match(/\d+|[*†‡§¶∗]/g) ?? [];

const isAffiliation = (text: string): boolean =>
  isInstitution(text) || (mayBeInstitution(text) && nameScore(text) < NAME);

/** `Ann Marsh, Lund University`, `Ann Marsh – Lund University`: where the affiliation begins; -1 when there is none. */
function affiliationAt(raw: string): number {
  const at = raw.search(/,|\s[–—@-]\s/);
  return at > 0 && isAffiliation(raw.slice(at + 1, at + 250)) ? at : -1;
}

function partOf(whole: Slice): Part {
  const slice = whole
    .without(EMAIL)
    .without(ROLE)
    .without(/[,;]+$/);
  const bracket = bracketed(slice);
  if (bracket && MARKS.test(bracket.inside.raw))
    return { name: nameOf(bracket.before), affiliation: null, marks: marksIn(bracket.inside.raw) };
  if (bracket && !bracket.before.empty)
    return { name: nameOf(bracket.before), affiliation: affiliationOf(bracket.inside), marks: [] };
  const at = affiliationAt(slice.raw);
  if (at > 0) return { name: nameOf(slice.cut(0, at)), affiliation: affiliationOf(slice.cut(at + 1)), marks: [] };
  const marks = TRAILING_MARKS.exec(slice.raw);
  const name = marks ? slice.cut(0, marks.index) : slice;
  return { name: nameOf(name), affiliation: null, marks: marksIn(marks?.[0] ?? '') };
}

/** Whether a part between commas says more of the person before it. */
function continues(before: Part | undefined, part: Slice): before is Part {
  if (!before) return false;
  const [words] = part.raw.slice(0, 250).split('(', 1);
  return isAffiliation(words!) || (before.affiliation !== null && !/\s/.test(part.raw));
}

function listed(parts: readonly Slice[], areWeak: boolean): Part[] {
  const people: Part[] = [];
  for (const part of parts) {
    const before = people.at(-1);
    if (before && MARKS.test(part.raw)) before.marks.push(...marksIn(part.raw));
    else if (areWeak && continues(before, part)) before.affiliation = before.affiliation?.through(part) ?? part;
    else if (!NOBODY.test(part.raw)) people.push(partOf(part));
  }
  return people.filter(({ name }) => !name.empty && !NOBODY.test(name.raw));
}

/** Tags and LaTeX hold the signs that part a list: they are taken out first, at the cost of a place for each name. */
function withoutMarkup(list: Located): Located {
  if (!/[<\\]|&#?\w{1,8};/.test(list.text)) return list;
  return plainLine(list.as(list.text.replaceAll('\n', '; '))) ?? list;
}

/** The people of a field, in its order, with the affiliations that stand beside their names. */
export function peopleListed(field: Located | null): Listed[] {
  if (!field) return [];
  const list = withoutMarkup(field);
  const whole = new Slice(list.text, 0, list.text.length);
  const strong = STRONG.map((separator) => splitOutside(whole, separator)).find((parts) => parts.length > 1);
  const parts = strong ?? (isInverted(whole.without(BRACKETED)) ? [whole] : namesBetweenCommas(whole));
  const placed = (slice: Slice | null) => (slice ? plainLine(list.slice(slice.start, slice.end)) : null);
  return listed(parts, !strong).flatMap(({ name, affiliation, marks }) => {
    const printed = placed(name);
    return printed ? [{ name: printed, affiliation: placed(affiliation), marks }] : [];
  });
}

/** The people without the numbers of their affiliations. */
export const asPeople = (people: readonly Listed[]): PersonDraft[] =>
  people.map(({ name, affiliation }) => ({ name, affiliation }));

/** Where a source lists authors and not who presents: the first counts as the speaker, the others are credited. */
export const asAuthors = (people: readonly PersonDraft[]): { speakers: PersonDraft[]; credited: PersonDraft[] } => ({
  speakers: people.slice(0, 1),
  credited: people.slice(1),
});

/** Said once of a meeting whose talks went through {@link asAuthors}. */
export const AUTHORS_DOUBT =
  'authors are listed, and not who presents: the first of each talk counts as its speaker, the others are credited';
