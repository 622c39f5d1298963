/** People of a paper that stand one by one: names, or objects with a name and perhaps an affiliation. */
import { Located } from '../located.ts';
import type { JsonCursor } from '../json/cursor.ts';
import { plainLine } from '../records/plain.ts';
import type { Listed } from '../records/people.ts';

const NAMES = ['name', 'fullname', 'full_name', 'fullName', 'display_name', 'literal'];
const PARTS = [
  ['first_name', 'last_name'],
  ['firstName', 'lastName'],
  ['first', 'last'],
  ['given', 'family'],
];
const PLACES = ['affiliation', 'institution', 'aff', 'organization', 'organisation'];

const firstText = (one: JsonCursor, keys: readonly string[]): Located | null =>
  keys.map((key) => one.get(key).text()).find((text) => text !== null) ?? null;

/** Both parts as one name, printed by the passage from one to the other. */
function joined(one: JsonCursor): Located | null {
  const parts = PARTS.map((keys) => keys.flatMap((key) => one.get(key).text() ?? [])).find(({ length }) => length > 0);
  if (!parts) return null;
  return parts.length === 1 ? parts[0]! : new Located(parts.map(({ text }) => text).join(' '), null);
}

function personOf(one: JsonCursor): Listed[] {
  const name = plainLine(one.text() ?? firstText(one, NAMES) ?? joined(one));
  return name ? [{ name, affiliation: plainLine(firstText(one, PLACES)), marks: [] }] : [];
}

/** @returns null when the field holds no list */
export const peopleOneByOne = (field: JsonCursor): Listed[] | null =>
  Array.isArray(field.value) ? field.items().flatMap(personOf) : null;
