/** Cells as text: what is filtered, sorted, copied and saved. Pure. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell, Column } from '../../../contract/table.ts';
import { foldText } from '../../fold-text.ts';

export type Row = Readonly<Record<string, Cell>>;

export const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (Array.isArray(cell)) return cell.map(({ label }) => label).join('; ');
  return String(cell);
};

/** Whether every word of the filter stands somewhere in the row. @param words folded */
export const holds = (row: Row, columns: readonly Column[], words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const text = foldText(columns.map(({ key }) => textOf(row[key])).join('\n'));
  return words.every((word) => text.includes(word));
};

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const isNothing = (cell: Cell | undefined) => textOf(cell) === '';

/** Orders two cells of a column; what is not known comes last, whichever way round. */
export function compareCells(a: Cell | undefined, b: Cell | undefined, descending: boolean): number {
  if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b));
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(textOf(a), textOf(b));
  return descending ? -order : order;
}

/** How the table is sorted: `year`, or `-year` from the largest down; empty for the order of the answer. */
export interface Order {
  key: string;
  descending: boolean;
}
export const readOrder = (text: string): Order | null =>
  text ? { key: text.replace(/^-/, ''), descending: text.startsWith('-') } : null;

/** What a click on a heading asks for: up, then down, then the order of the answer again. */
export const nextOrder = (now: Order | null, key: string): string =>
  now?.key !== key ? key : now.descending ? '' : `-${key}`;

/** The rows that hold the words, in the order asked for; equal ones keep the order of the answer. */
export function arrange(rows: readonly Row[], columns: readonly Column[], filter: string, order: Order | null): Row[] {
  const words = foldText(filter).split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => holds(row, columns, words));
  return order ? kept.sort((a, b) => compareCells(a[order.key], b[order.key], order.descending)) : kept;
}

/** A table as text. Cells that a spreadsheet would run as a formula are made harmless. */
const written = (rows: readonly Row[], columns: readonly Column[], delimiter: string) =>
  stringify(
    rows.map((row) => columns.map(({ key }) => textOf(row[key]))),
    { header: true, columns: columns.map(({ heading }) => heading), delimiter, escape_formulas: true },
  );

export const asCsv = (rows: readonly Row[], columns: readonly Column[]): string => written(rows, columns, ',');
/** As spreadsheets paste it. */
export const asTsv = (rows: readonly Row[], columns: readonly Column[]): string => written(rows, columns, '\t');
