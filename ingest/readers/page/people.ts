/** People as pages print them: "Name, Affiliation", "Name (Affiliation) and Name (Affiliation)", "A, B and C". */
import { folded, honorificOf, nameScore } from './names.ts';
import { affiliationOf, bracketed, nameOf } from './person.ts';
import type { Slice } from './slice.ts';
import type { Person } from './told.ts';
import { mayBeInstitution } from './words.ts';

/** How surely a text is a name on this page, 0…1: names the page lists are sure. */
export type NameSense = (text: string) => number;

export const NAME = 0.5;

/** Letters of a name whichever way round it is printed: "Akira Sato" and "Sato, Akira". */
export const nameKey = (name: string): string => folded(name).split(' ').sort().join(' ');

/** A sense that knows some people already. */
export function senseOf(people: readonly Person[]): NameSense {
  const known = new Set(people.map(({ name }) => nameKey(name.text)));
  return (text) =>
    text.length <= 80 && known.has(nameKey(text.slice(honorificOf(text).length))) ? 1 : nameScore(text);
}

const SEPARATOR = /\s*(?:[,;&+/]|(?<=[\s)])and(?=\s)|(?<=[\s)])with(?=\s))\s*/giu;

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

function personIn(part: Slice, sense: NameSense): Person | null {
  const bracket = bracketed(part);
  if (bracket && sense(bracket.before.text) >= NAME)
    return { name: nameOf(bracket.before), affiliation: affiliationOf(bracket.inside) };
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
  /^(?:speakers?|presenters?|panelists?|by|with|moderators?|lecturers?|presented by|given by|featuring)\s*:?\s+/i;

/** "M.D." between a comma and what follows. */
const DEGREE_ALONE = /^(?:ph\.?\s?d|m\.?d|m\.?sc|sc\.?d|d\.?phil|m\.?p\.?h|jr|sr)\b\.?\s*(?=$|\()/i;

/**
 * Several people in one run of text, each with what follows as affiliation.
 *
 * @returns null when the text does not begin with a name, or holds more than names and affiliations
 */
export function peopleIn(text: Slice, sense: NameSense): Person[] | null {
  if (text.raw.length > 600) return null;
  if (sense(text.text) === 1) return [{ name: nameOf(text), affiliation: null }];
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
        /^[^,;]*,[^,;]*$/.test(text.raw) &&
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
  const [first, second] = people;
  if (people.length !== 2 || first!.affiliation || !second!.affiliation) return;
  const between = text.source.slice(first!.name.end, second!.name.start);
  if (/^\s*(?:&|and)\s*$/i.test(between)) first!.affiliation = second!.affiliation;
}

const plausible = ({ affiliation }: Person): boolean =>
  affiliation === null ||
  (affiliation.raw.length <= 200 &&
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
    return sense(name.text) - (affiliation && !isBracketed(person) ? doubtOf(affiliation.text) : 0);
  });
  return Math.min(...sure);
}
