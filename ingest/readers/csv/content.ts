/** What a column holds, told by its cells where its name does not tell. */
import { nameScore } from '../page/names.ts';
import { NAME } from '../page/people.ts';
import { isProse } from '../page/prose.ts';
import type { RecordField } from '../records/field-names.ts';
import { isDate } from './dates.ts';
import { rangeIn } from './times.ts';

interface Kind {
  field: RecordField;
  /** Reads after "its cells are". */
  what: string;
  holds(cell: string): boolean;
}

/** Most cells of a column must agree. */
const MOST = 0.8;

const isNames = (cell: string): boolean =>
  cell
    .slice(0, 300)
    .split(/[;|,\n]|\sand\s/)
    .every((name) => !name.trim() || nameScore(name.trim()) >= NAME);

const isTitle = (cell: string): boolean => cell.length <= 300 && cell.split(/\s+/).length >= 3 && !isDate(cell);

/** In the order in which they are tried: what is told most surely comes first. */
const KINDS: readonly Kind[] = [
  { field: 'link', what: 'addresses', holds: (cell) => /^https?:\/\/\S+$/.test(cell) },
  { field: 'start', what: 'times', holds: (cell) => cell.length <= 30 && rangeIn(cell) !== null },
  { field: 'date', what: 'days', holds: isDate },
  { field: 'abstract', what: 'paragraphs', holds: (cell) => cell.length >= 150 && isProse(cell.slice(0, 2000)) },
  { field: 'speakers', what: 'names of people', holds: isNames },
  { field: 'title', what: 'titles', holds: isTitle },
];

/** @returns what the cells are; null when they are nothing that can be told, or a field that is taken */
export function toldByCells(cells: readonly string[], taken: ReadonlySet<RecordField>): Kind | null {
  if (cells.length === 0) return null;
  const isTaken = ({ field }: Kind) =>
    taken.has(field) || (field === 'speakers' && (taken.has('authors') || taken.has('lastName')));
  return (
    KINDS.find((kind) => !isTaken(kind) && cells.filter((cell) => kind.holds(cell)).length >= cells.length * MOST) ??
    null
  );
}
