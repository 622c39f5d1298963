/** Text → a table: how its cells are parted, which row names the columns, what stands above. */
import type { RawSource } from '../reader.ts';
import { mappedByName } from '../records/mapping.ts';
import { rowsOf, type Row } from './rows.ts';

export interface Table {
  delimiter: string;
  /** Lines above the names of the columns, such as the meeting's title. */
  above: readonly Row[];
  header: Row;
  body: readonly Row[];
  /** How surely this is a list of talks, 0…1. */
  sure: number;
}

interface Shape {
  delimiter: string;
  /** Index of the header among the rows. */
  header: number;
  sure: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Excel says in a first line how cells are parted. */
const SAID = /^sep=(.)\n/i;
const HEAD_LENGTH = 100_000;
const HEAD_ROWS = 60;
/** The header stands near the top. */
const ABOVE = 20;

const namesOf = ({ cells }: Row): string[] => cells.map((cell) => cell?.text ?? '');
const isRule = (row: Row | undefined): boolean =>
  row?.cells.some((cell) => cell !== null && /^:?-{3,}:?$/.test(cell.text)) ?? false;

/** How surely the names of a row are those of a list of talks: a title, and something else that talks have. */
function namesScore(row: Row): number {
  const meant = [...mappedByName(namesOf(row)).values()];
  const hasTitle = meant.some(({ field, sure }) => field === 'title' && sure >= 0.3);
  const isNamed = hasTitle && meant.length >= 2 && meant.some(({ sure }) => sure === 1);
  return isNamed ? meant.reduce((sum, { sure }) => sum + sure, 0) : 0;
}

function named(rows: readonly Row[]): { header: number; score: number } {
  const scores = rows.slice(0, ABOVE).map(namesScore);
  const score = Math.max(0, ...scores);
  return { header: scores.indexOf(score), score };
}

const width = ({ cells }: Row): number => cells.length;

/**
 * Below a sentence with commas stand lines with none; below names stand rows. Of two columns nearly every row has both: a page
 * sets times apart by tabs too.
 */
function fills(rows: readonly Row[], header: number): boolean {
  const body = rows.slice(header + 1);
  const columns = width(rows[header]!);
  const filled = body.filter((row) => width(row) > columns / 2).length;
  return filled >= body.length * (columns > 2 ? 0.5 : 0.9);
}

/** A table whose names we do not know: three columns and more, nearly all rows alike, short names above. */
function isRegular([first, ...rest]: readonly Row[]): boolean {
  if (!first || rest.length < 3 || width(first) < 3) return false;
  const alike = rest.filter((row) => width(row) === width(first)).length;
  const areNames = first.cells.every((cell) => cell !== null && cell.text.length <= 40 && !/\d/.test(cell.text));
  return areNames && alike >= rest.length * 0.95 && new Set(namesOf(first)).size === width(first);
}

function shapeBy(delimiter: string, text: string): Shape {
  const rows = rowsOf({ text, uri: '' }, delimiter, HEAD_ROWS).filter(
    (row, i) => i > 0 || !SAID.test(`${namesOf(row)[0]}${delimiter}\n`),
  );
  const { header, score } = named(rows);
  if (score > 0 && !isRule(rows[header + 1]) && fills(rows, header))
    return { delimiter, header, sure: Math.min(0.95, 0.6 + score / 10) };
  return { delimiter, header: 0, sure: isRegular(rows) ? 0.55 : 0 };
}

/** Only the beginning of a text is looked at; null for what is no table. */
function shapeOf(text: string): Shape | null {
  if (/^\s*[<{[|]/.test(text.slice(0, 200))) return null;
  const said = SAID.exec(text)?.[1];
  const shapes = (said ? [said] : DELIMITERS).map((delimiter) => shapeBy(delimiter, text.slice(0, HEAD_LENGTH)));
  const best = shapes.reduce((a, b) => (b.sure > a.sure ? b : a));
  return best.sure > 0 ? best : null;
}

/** How surely a text is a table of talks. */
export const tableScore = (text: string): number => shapeOf(text)?.sure ?? 0;

/**
 * @returns null when the text is no table in which a row names the columns
 * @throws {ReadError} as {@link rowsOf}
 */
export function tableOf(source: RawSource): Table | null {
  const shape = shapeOf(source.text);
  if (!shape) return null;
  const { delimiter, header, sure } = shape;
  const all = rowsOf(source, delimiter);
  const rows = SAID.test(source.text) ? all.slice(1) : all;
  return { delimiter, above: rows.slice(0, header), header: rows[header]!, body: rows.slice(header + 1), sure };
}
