/**
 * CSV as RFC 4180 has it, UTF-8. A spreadsheet takes a cell that begins with = + - @, or a tab, for a formula and runs it: such a
 * text is written behind an apostrophe, as is one that begins with an apostrophe, so that taking one away gives the text back.
 */
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** Wide forms count as well: Japanese spreadsheets take them for the same. */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;

/** A number is no formula; a text may be. */
const guarded = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

/** Rows as lines. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(guarded)),
    { record_delimiter: '\r\n', cast: { number: (value) => String(value) } },
  );
