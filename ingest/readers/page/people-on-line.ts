/** The people of one line of a list, where a line is people and nothing else. */
import { isMarked } from './marks.ts';
import { peopleIn, splitOutside, type NameSense } from './people.ts';
import { personOn } from './person.ts';
import type { Slice } from './slice.ts';
import type { Person } from './told.ts';
import { mayBeInstitution } from './words.ts';

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
  const apart =
    isMarked(line.raw) || /\)\s*(?:,|and|&)|\s(?:and|&|und|et|y|e)\s/.test(line.raw) || (several?.length ?? 0) > 2;
  if (several && several.length > 1 && apart) return several;
  const one = personOn(line);
  return one && !one.name.empty ? [one] : [];
}

/** `Organizers: Jane Doe, Akira Sato`: two full names and no affiliation. */
export function twoNames(slice: Slice, sense: NameSense): Person[] | null {
  const parts = slice.split(/\s*,\s*/g);
  const named =
    parts.length === 2 &&
    parts.every(({ text }) => !text.includes('(') && sense(text) >= 0.7 && !mayBeInstitution(text));
  return named ? parts.map((name) => ({ name, affiliation: null })) : null;
}
