/** People as pages print them: "Name, Affiliation", "Name (Affiliation) and Name (Affiliation)", "A, B and C". */
import { degreeOf, folded, honorificOf, nameScore } from './names.ts';
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
function splitOutside(slice: Slice, separator: RegExp): Slice[] {
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

/** `Jane Doe (MIT)`: what stands in brackets at the end, and what before. */
function bracketed(slice: Slice): { before: Slice; inside: Slice } | null {
  const raw = slice.raw;
  if (!/[)\]]$/.test(raw)) return null;
  let depth = 0;
  for (let i = raw.length - 1; i > 0; i--) {
    if (raw[i] === ')' || raw[i] === ']') depth++;
    else if ((raw[i] === '(' || raw[i] === '[') && --depth === 0)
      return { before: slice.cut(0, i), inside: slice.cut(i + 1, raw.length - 1) };
  }
  return null;
}

/** "(virtual)", "[via Zoom]": how somebody takes part, no part of a name or an affiliation. */
const PRESENCE =
  /\s*[([](?:virtual(?:ly)?|online|remote(?:ly)?|in[- ]person|hybrid|(?:via |by |on )?zoom|tbc|tbd|to be confirmed|invited|keynote|plenary|chair|cancell?ed)[)\]]$/i;

/** The name without "Prof." before it and "PhD" behind it. */
function nameOf(slice: Slice): Slice {
  const bare = slice
    .without(PRESENCE)
    .without(/^["'“*_]+|^LEAD(?=\s)/)
    .without(/["'”*_:,]+$/);
  const start = honorificOf(bare.raw).length;
  const degree = degreeOf(bare.raw).length;
  return bare.cut(start, bare.raw.length - degree);
}

const affiliationOf = (slice: Slice): Slice | null => {
  const words = slice
    .without(PRESENCE)
    .without(/^[\s,;:–—|(-]+/)
    .without(/[\s,;]+$/);
  return words.empty ? null : words;
};

/** One person on a line of a list, where everything behind the name is the affiliation. */
export function personOn(whole: Slice): Person | null {
  const line = whole.without(PRESENCE);
  const cells = line.split(/\t+|\v+|\s*\|\s*|\s{3,}/g);
  if (cells.length > 1 && !cells[0]!.raw.includes(','))
    return { name: nameOf(cells[0]!), affiliation: affiliationOf(cells[1]!) };
  const degree =
    /^[^,]{3,60}(?:,\s*(?:ph\.?\s?d|m\.?d|m\.?sc|dr|d\.?phil|sc\.?d|m\.?p\.?h|r\.?n|j\.?d|esq|jr|sr|i{2,3})\b\.?)+(?=,)/i.exec(
      line.raw,
    );
  const bracket = bracketed(line);
  if (bracket && !/,/.test(bracket.before.raw) && !/^(?:s?he|they)\//i.test(bracket.inside.raw))
    return { name: nameOf(bracket.before), affiliation: affiliationOf(bracket.inside) };
  const behind = degree ? degree[0].length : line.raw.search(/,|\s[–—-]+\s|;|:\s/);
  if (behind < 1) return line.raw.length > 80 ? null : { name: nameOf(line), affiliation: null };
  return { name: nameOf(line.cut(0, behind)), affiliation: affiliationOf(line.cut(behind)) };
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

const OTHERS = /^(?:others|more|et al\.?|many others|tba)$/i;
/** An affiliation in brackets ends with them. */
const isBracketed = ({ affiliation }: Person): boolean =>
  /^[)\]]/.test(affiliation?.source.slice(affiliation.end) ?? '');

const ROLE =
  /^(?:speakers?|presenters?|panelists?|by|with|moderators?|lecturers?|presented by|given by|featuring)\s*:?\s+/i;

/**
 * Several people in one run of text, each with what follows as affiliation.
 *
 * @returns null when the text does not begin with a name, or holds more than names and affiliations
 */
export function peopleIn(text: Slice, sense: NameSense): Person[] | null {
  if (text.raw.length > 600) return null;
  if (sense(text.text) === 1) return [{ name: nameOf(text), affiliation: null }];
  const people: Person[] = [];
  for (const part of splitOutside(text.without(ROLE), SEPARATOR)) {
    const person = personIn(part, sense);
    const before = people.at(-1);
    if (person && !(before && /^[^,;]*,[^,;]*$/.test(text.raw) && mayBeInstitution(part.text) && sense(part.text) < 1))
      people.push(person);
    else if (OTHERS.test(part.text)) continue;
    else if (before && !isBracketed(before)) people[people.length - 1] = extend(before, part);
    else return null;
  }
  return people.length && people.every(plausible) ? people : null;
}

const plausible = ({ affiliation }: Person): boolean =>
  affiliation === null ||
  (affiliation.raw.length <= 200 &&
    !/["“”«»]|:\s/.test(affiliation.raw) &&
    !/[.?!]\s+\p{L}/u.test(affiliation.raw.replace(/\b\p{Lu}\w{0,3}\.\s/gu, '')));

/** How surely a run of text is people and nothing else, 0…1. Affiliations that look like none make it less sure. */
export function peopleScore(text: Slice, sense: NameSense): number {
  const people = peopleIn(text, sense);
  if (!people) return 0;
  const sure = people.map(({ name, affiliation }) => {
    const doubt = affiliation && !mayBeInstitution(affiliation.text) && !text.raw.includes('(') ? 0.3 : 0;
    return sense(name.text) - doubt;
  });
  return Math.min(...sure);
}

const isHouse = (person: Person | null): boolean => person?.affiliation === null && mayBeInstitution(person.name.text);

/** All with an affiliation or all without: `Jane Doe, MIT; Broad Institute` is one person of two houses. */
const alike = (people: readonly (Person | null)[]): boolean =>
  new Set(people.map((person) => person === null || person.affiliation === null)).size === 1;

/** The people of one line under a label such as "Organizers:": one by line, or several with separators between. */
export function listedOn(line: Slice, sense: NameSense): Person[] {
  const semicolons = splitOutside(line, /\s*;\s*/g).map(personOn);
  if (semicolons.length > 1 && semicolons.every((person) => person && sense(person.name.text) > 0) && alike(semicolons))
    return semicolons.filter((person) => person !== null);
  if (semicolons.length > 1 && semicolons[0]?.affiliation && semicolons.slice(1).every(isHouse))
    return [personOn(line)!];
  const several = peopleIn(line, sense);
  const apart = /\)\s*(?:,|and|&)|\s(?:and|&)\s/.test(line.raw) || (several?.length ?? 0) > 2;
  if (several && several.length > 1 && apart) return several;
  const one = personOn(line);
  return one && !one.name.empty ? [one] : [];
}
