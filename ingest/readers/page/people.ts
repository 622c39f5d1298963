/** People as pages print them: "Name, Affiliation", "Name (Affiliation) and Name (Affiliation)", "A, B and C". */
import { folded, honorificOf, nameScore } from './names.ts';
import { unmarked } from './marks.ts';
import { affiliationOf, bracketed, nameOf } from './person.ts';
import type { Slice } from './slice.ts';
import type { Person } from './told.ts';
import { holdsPlainWord, isInstitution, isSubjectWord, mayBeInstitution } from './words.ts';

/** How surely a text is a name on this page, 0…1: names the page lists are sure. */
export type NameSense = (text: string) => number;

export const NAME = 0.5;

/** The same name in other letters: "Wei Zhang (张伟)". */
const IN_BRACKETS =
  /(?<=\S)\s*\([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\s·]{1,40}\)/gu;

/** Letters of a name whichever way round it is printed: "Akira Sato" and "Sato, Akira". */
export const nameKey = (name: string): string => folded(name.replace(IN_BRACKETS, ' ')).split(' ').sort().join(' ');

/** A sense that knows some people already. */
export function senseOf(people: readonly Person[]): NameSense {
  const known = new Set(people.map(({ name }) => nameKey(name.text)));
  return (text) =>
    text.length <= 80 && known.has(nameKey(text.slice(honorificOf(text).length))) ? 1 : nameScore(text);
}

/** "y" and "e" stand within names as well ("Ortega y Gasset"), and part two full ones only. */
const SEPARATOR =
  /\s*(?:[,;&+/\t\v]|(?<=[\s)])(?:and|und|et|with)(?=\s)|(?<=(?:\p{Lu}[\p{L}.-]{0,30}\s|\)\s))[ye](?=\s\p{Lu}\S{0,30}\s\p{Lu}))\s*/giu;

/** The parts between separators that stand outside brackets. */
export function splitOutside(slice: Slice, separator: RegExp): Slice[] {
  const parts: Slice[] = [];
  const raw = slice.raw;
  let depth = 0;
  let from = 0;
  let scanned = 0;
  for (const match of raw.matchAll(separator)) {
    for (; scanned < match.index; scanned++) {
      if (raw[scanned] === '(' || raw[scanned] === '[') depth++;
      else if (raw[scanned] === ')' || raw[scanned] === ']') depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    parts.push(slice.cut(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slice.cut(from));
  return parts.filter((part) => !part.empty);
}

/** People of one name are told by the house behind it: "Suharto (Institut Teknologi Bandung)". */
const isLoneName = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]{2,30}$/u.test(text) &&
  !holdsPlainWord(text) &&
  !isSubjectWord(text) &&
  !mayBeInstitution(text);

const isHouseLike = (text: string): boolean =>
  isInstitution(text) ||
  (/^\p{Lu}[^\d:]{2,40}$/u.test(text) && !holdsPlainWord(text) && !text.split(' ').some(isSubjectWord));

function personIn(marked: Slice, sense: NameSense): Person | null {
  const part = unmarked(marked);
  const bracket = bracketed(part);
  if (bracket && sense(unmarked(bracket.before).text) >= NAME)
    return { name: nameOf(bracket.before), affiliation: affiliationOf(bracket.inside) };
  if (bracket && isLoneName(bracket.before.text) && isHouseLike(bracket.inside.text))
    return { name: bracket.before, affiliation: affiliationOf(bracket.inside) };
  const isName = sense(part.text) >= NAME;
  return isName ? { name: nameOf(part), affiliation: null } : null;
}

/** Adds a part that is no name to the affiliation of the person before it. */
function extend(person: Person, part: Slice): Person {
  return { name: person.name, affiliation: person.affiliation ? person.affiliation.through(part) : part };
}

const unbracketed = (part: Slice): Slice => (/^\([^()]*\)$/.test(part.raw) ? part.cut(1, part.raw.length - 1) : part);

const OTHERS = /^(?:others|more|et al\.?|many others|tba)$/i;
/** An affiliation in brackets ends with them. */
const isBracketed = ({ affiliation }: Person): boolean =>
  /^[)\]]/.test(affiliation?.source.slice(affiliation.end) ?? '');

const ROLE =
  /^(?:speakers?|presenters?|panelists?|by|with|moderators?|lecturers?|(?:presented|given|moderated|led|hosted|chaired) by|featuring|avec|mit|con|com|met)\s*:?\s+/i;

/** "M.D." between a comma and what follows. */
const DEGREE_ALONE = /^(?:ph\.?\s?d|m\.?d|m\.?sc|sc\.?d|d\.?phil|m\.?p\.?h|jr|sr)\b\.?\s*(?=$|\()/i;

/** `Jane Doe, MIT, USA; Akira Sato, Kyoto University`: a name up to the first comma, and where that person is from. */
function withHouses(text: Slice, sense: NameSense): Person[] | null {
  const parts = splitOutside(text.without(ROLE), /\s*;\s*/g);
  if (parts.length < 2 || !parts.some(({ raw }) => raw.includes(','))) return null;
  const people = parts.map((part) => {
    const comma = part.raw.indexOf(',');
    const name = nameOf(comma === -1 ? part : part.cut(0, comma));
    const affiliation = comma === -1 ? null : affiliationOf(part.cut(comma));
    const fits = sense(name.text) >= NAME && !/[()]/.test(name.raw);
    return fits && (!affiliation || mayBeInstitution(affiliation.text)) ? { name, affiliation } : null;
  });
  return people.every((person) => person !== null) ? people : null;
}

/** Letters that no name begins with: "TIFR Mumbai". */
const ACRONYM_FIRST = /^\p{Lu}{3,7}[ -]\p{Lu}\p{Ll}/u;

/**
 * Several people in one run of text, each with what follows as affiliation.
 *
 * @returns null when the text does not begin with a name, or holds more than names and affiliations
 */
export function peopleIn(text: Slice, sense: NameSense): Person[] | null {
  if (text.raw.length > 600) return null;
  if (sense(text.text) === 1) return [{ name: nameOf(text), affiliation: null }];
  const housed = withHouses(text, sense);
  if (housed) return housed;
  const people: Person[] = [];
  for (const whole of splitOutside(text.without(ROLE), SEPARATOR)) {
    const part = whole.without(DEGREE_ALONE);
    if (part.empty) continue;
    const person = personIn(part, sense);
    const before = people.at(-1);
    if (
      person &&
      !(
        before &&
        (/^[^,;]*,[^,;]*$/.test(text.raw) || ACRONYM_FIRST.test(part.raw)) &&
        !bracketed(part) &&
        mayBeInstitution(part.text) &&
        sense(part.text) < 1
      )
    )
      people.push(person);
    else if (OTHERS.test(part.text)) continue;
    else if (before && !isBracketed(before)) people[people.length - 1] = extend(before, unbracketed(part));
    else return null;
  }
  shareHouse(people, text);
  return people.length && people.every(plausible) ? people : null;
}

/** `Jane Doe and Akira Sato (MIT)`: two joined by "and" are of one house. */
function shareHouse(people: readonly Person[], text: Slice): void {
  if (people.length === 2) shareLast(people, text);
}

/** The same of any number, where a line is a list of people. */
export function shareLast(people: readonly Person[], { source }: Slice): void {
  const [last, ...others] = [...people].reverse();
  if (!others.length || !last!.affiliation || others.some(({ affiliation }) => affiliation)) return;
  const between = source.slice(others[0]!.name.end, last!.name.start);
  const isOne = /^\s*,?\s*(?:&|and|und|et)\s*$/i.test(between) && (people.length === 2 || isBracketed(last!));
  if (isOne) for (const person of others) person.affiliation = last!.affiliation;
}

const plausible = ({ affiliation }: Person): boolean =>
  affiliation === null ||
  (affiliation.raw.length <= 200 &&
    !/^an? /.test(affiliation.raw) &&
    !/["“”«»]|:\s/.test(affiliation.raw) &&
    !/[.?!]\s+\p{L}/u.test(affiliation.raw.replace(/\b\p{Lu}\w{0,3}\.\s/gu, '')));

/** Words behind a name that look like no house, and the more so like a title. */
function doubtOf(affiliation: string): number {
  if (mayBeInstitution(affiliation)) return 0;
  return /(?:^|\s)\p{Ll}{2,}(?:\s|$)/u.test(affiliation) && affiliation.includes(' ') ? 0.6 : 0.3;
}

/** How surely a run of text is people and nothing else, 0…1. Affiliations that look like none make it less sure. */
export function peopleScore(text: Slice, sense: NameSense): number {
  const people = peopleIn(text, sense);
  if (!people) return 0;
  const sure = people.map((person) => {
    const { name, affiliation } = person;
    const known = isBracketed(person) && isLoneName(name.text) ? Math.max(NAME, sense(name.text)) : sense(name.text);
    return known - (affiliation && !isBracketed(person) ? doubtOf(affiliation.text) : 0);
  });
  return Math.min(...sure);
}
