/** The columns of a table as a person sees and corrects them. */
import { InvalidArgumentError } from 'commander';
import type { Column } from '../ingest/readers/csv/columns.ts';

/** Columns by field: `title=Paper,speakers=Authors`. */
export function parseColumns(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/,(?=\w+=)/).map((pair) => /^(\w+)=(.+)$/s.exec(pair)?.slice(1, 3));
  if (pairs.some((pair) => !pair)) throw new InvalidArgumentError('expected field=column, such as title=Paper');
  return new Map(pairs as [string, string][]);
}

const WIDEST = 40;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
};

/** A line for each column: its name, the field it is taken for and why, three of its values. */
export function mappingTable(columns: readonly Column[]): string {
  const rows = [
    ['column', 'field', 'because of', 'values'],
    ...columns.map(({ name, field, why, samples }) => [
      short(name),
      field ?? '(not used)',
      why,
      samples.map(short).join(' | '),
    ]),
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
