/** Which column or key holds which field: each column one, each field in one column; the surest name first. */
import { fieldsNamed, type Meant, type RecordField } from './field-names.ts';

const PEOPLE: readonly RecordField[] = ['speakers', 'authors', 'firstName', 'lastName'];

/** A column called "Name" is of people only where no other is. */
const isDoubtful = ({ field, sure }: Meant, taken: ReadonlySet<RecordField>): boolean =>
  field === 'speakers' && sure < 1 && PEOPLE.some((one) => taken.has(one));

/**
 * @param names of columns or keys, in their order
 * @returns by index of the name; names that tell nothing, or nothing that another does not tell more surely, are left out
 */
export function mappedByName(names: readonly string[]): Map<number, Meant> {
  const candidates = names
    .flatMap((name, i) => fieldsNamed(name).map((meant) => ({ i, meant })))
    .sort((a, b) => b.meant.sure - a.meant.sure || a.i - b.i);
  const mapped = new Map<number, Meant>();
  const taken = new Set<RecordField>();
  for (const { i, meant } of candidates) {
    if (mapped.has(i) || taken.has(meant.field) || isDoubtful(meant, taken)) continue;
    mapped.set(i, meant);
    taken.add(meant.field);
  }
  return mapped;
}
