/** Columns that come once for each person: "Author 1", "Affiliation 1", "Author 2", …. */
import { fieldsNamed, type RecordField } from '../records/field-names.ts';

export interface Numbered {
  field: RecordField;
  person: number;
}

const NUMBER = /^(.*?[\p{L})])[\s_.#-]{0,3}(\d{1,2})(?:[\s_.:-]{1,3}(\p{L}.{0,40}))?$/u;
const PEOPLE: readonly RecordField[] = ['speakers', 'authors'];

/** `Author 1 affiliation` is an affiliation, `Author 1` an author. */
function numberedIn(name: string): Numbered[] {
  const [, before, digits, behind] = NUMBER.exec(name.slice(0, 100)) ?? [];
  if (!before || !digits) return [];
  const words = behind && !/^(?:full )?name$/i.test(behind) ? behind : before;
  const meant = fieldsNamed(words).find(({ sure }) => sure === 1);
  return meant ? [{ field: meant.field, person: Number(digits) }] : [];
}

/**
 * @param taken columns of which a person has said what they hold
 * @returns by index of the column; none unless at least two people have columns of their own
 */
export function numberedPeople(names: readonly string[], taken: ReadonlyMap<number, unknown>): Map<number, Numbered> {
  const all = names.flatMap((name, i) => (taken.has(i) ? [] : numberedIn(name).map((one) => ({ i, ...one }))));
  const [role] = PEOPLE.filter((field) => all.filter((one) => one.field === field).length > 1);
  if (!role) return new Map();
  const own = all.filter(({ field }) => field === role || field === 'affiliations');
  return new Map(own.map(({ i, field, person }) => [i, { field, person }]));
}
