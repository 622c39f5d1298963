/** Entries of site data as the fields of records. */
import type { RecordField } from '../records/field-names.ts';
import { mappedByName } from '../records/mapping.ts';
import { peopleListed, type Listed } from '../records/people.ts';
import type { RecordFields } from '../records/record.ts';
import { plainLine } from '../records/plain.ts';
import { Branch, itemsOf, textOf, textsOf, type Tree } from './tree.ts';

export type KeyOf = ReadonlyMap<RecordField, string>;

/** One mapping for all entries of a file. */
export function keysOf(entries: readonly Branch[]): KeyOf {
  const names = [...new Set(entries.flatMap((entry) => [...entry.entries.keys()]))];
  return new Map([...mappedByName(names)].map(([i, { field }]) => [field, names[i]!]));
}

function personIn(person: Branch): Listed[] {
  const name = plainLine(person.text('name', 'fullname', 'full_name'));
  const affiliation = plainLine(person.text('institution', 'affiliation', 'aff', 'organization'));
  return name ? [{ name, affiliation, marks: [] }] : [];
}

/** The people of a list: names, or entries with a name and perhaps an affiliation; null when it is none. */
const peopleIn = (tree: Tree | null): Listed[] | null =>
  itemsOf(tree)?.flatMap((one) => (one instanceof Branch ? personIn(one) : peopleListed(textOf(one)))) ?? null;

/** @param people the key that holds the people of the field, e.g. the `organizers` of a tutorial */
export function fieldsOf(entry: Branch, keyOf: KeyOf): RecordFields {
  const at = (field: RecordField) => entry.get(keyOf.get(field) ?? '');
  const listed = (field: RecordField): Listed[] | null => peopleIn(at(field));
  return { line: entry.line, text: (field) => textOf(at(field)), list: (field) => textsOf(at(field)), people: listed };
}
