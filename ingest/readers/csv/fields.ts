/** One row of a table as the fields of a record. */
import { Located } from '../located.ts';
import type { RecordField } from '../records/field-names.ts';
import { peopleListed, type Listed } from '../records/people.ts';
import { plainLine } from '../records/plain.ts';
import type { RecordFields } from '../records/record.ts';
import type { Column } from './columns.ts';
import { cellAddress, cellWords } from './formula.ts';
import type { Row } from './rows.ts';
import { NO_SECTION, type Section } from './sections.ts';

const ADDRESSES: readonly RecordField[] = ['paper', 'slides', 'video', 'link'];
/** What programs write into a cell that has no value. */
const NO_VALUE = /^(?:nan|null|n\/a|#n\/a|\\n|-|–|—)$/i;

/** Where the fields stand, and whose the columns of first and last names are. */
export interface Layout {
  index: ReadonlyMap<RecordField, number>;
  nameParts: 'speakers' | 'authors';
  /** Where each person has columns of their own: which, and whose they are. */
  each: { role: RecordField; columns: readonly { name: number; affiliation: number | null }[] } | null;
}

/** The columns of each person, in the order of their numbers. */
function eachOf(columns: readonly Column[]): Layout['each'] {
  const own = columns
    .map(({ field, person }, i) => ({ field, person, i }))
    .filter(({ person }) => person !== undefined);
  const names = own.filter(({ field }) => field !== 'affiliations').sort((a, b) => a.person! - b.person! || a.i - b.i);
  const role = names[0]?.field;
  if (!role) return null;
  const places = new Map(own.filter(({ field }) => field === 'affiliations').map(({ person, i }) => [person, i]));
  return { role, columns: names.map(({ person, i }) => ({ name: i, affiliation: places.get(person) ?? null })) };
}

export function layoutOf(columns: readonly Column[]): Layout {
  const index = new Map(
    columns.flatMap(({ field, person }, i) => (field && person === undefined ? [[field, i] as const] : [])),
  );
  const nameParts = columns.some(({ name, field }) => field === 'lastName' && /auth?or/i.test(name))
    ? 'authors'
    : 'speakers';
  return { index, nameParts, each: eachOf(columns) };
}

/** Both cells as one name; its passage is from the one that stands first to the end of the other. */
function nameOf(first: Located | null, last: Located | null): Listed[] {
  const parts = [first, last].filter((part) => part !== null);
  const [one, other] = parts.flatMap(({ at }) => at ?? []);
  const at =
    one && other ? { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) } : (one ?? null);
  const name = plainLine(Located.trimmed(parts.map(({ text }) => text).join(' '), at));
  return name ? [{ name, affiliation: null, marks: [] }] : [];
}

const YES = /^(?:yes|y|true|1|x|✓|✔|ja|oui|si|sí)$/i;

/** A column that marks who presents says it of the people of its own row. */
function roleIn(row: Row, { index }: Layout): 'speakers' | 'authors' | null {
  const at = index.get('presents');
  if (at === undefined) return null;
  return YES.test(row.cells[at]?.text ?? '') ? 'speakers' : 'authors';
}

/** The people of a row in which each has cells of their own. */
function peopleOfEach({ cells }: Row, { columns }: NonNullable<Layout['each']>): Listed[] {
  return columns.flatMap(({ name, affiliation }) => {
    const cell = cells[name];
    const place = affiliation === null ? null : plainLine(cells[affiliation] ?? null);
    const people = cell ? peopleListed(cell) : [];
    return people.map((person) => ({ ...person, affiliation: person.affiliation ?? place }));
  });
}

/** @param around what stands above the row for all rows of its part of the table */
export function fieldsOf(row: Row, layout: Layout, around: Section = NO_SECTION): RecordFields {
  const { index, nameParts, each } = layout;
  const cell = (field: RecordField): Located | null => {
    const found = row.cells[index.get(field) ?? -1] ?? null;
    if (!found || (field !== 'title' && NO_VALUE.test(found.text))) return null;
    return ADDRESSES.includes(field) ? cellAddress(found) : cellWords(found);
  };
  const role = roleIn(row, layout);
  const own = (field: RecordField): RecordField | null =>
    role === null || (field !== 'speakers' && field !== 'authors') ? field : field === role ? people(index) : null;
  return {
    line: row.line,
    text: (field) => {
      const from = own(field);
      return (from ? cell(from) : null) ?? around[field as keyof Section] ?? null;
    },
    list: () => null,
    people: (field) => {
      if (field === each?.role) return peopleOfEach(row, each);
      const isOfParts = index.has('lastName') && field === (role ?? nameParts) && !index.has(nameParts);
      return isOfParts ? nameOf(cell('firstName'), cell('lastName')) : null;
    },
  };
}

/** The column of people, whatever it calls them. */
const people = (index: ReadonlyMap<RecordField, number>): RecordField =>
  index.has('authors') ? 'authors' : 'speakers';
