/** The header row of a table: which column holds what, or which day. */
import { dayHeading, type DayHeading } from '../days.ts';
import { partOf, type Line } from '../line.ts';
import type { Slice } from '../slice.ts';

export type Column = 'time' | 'end' | 'people' | 'title' | 'affiliation' | 'room' | 'session' | 'links' | 'other';

const NAMES: readonly (readonly [Column, RegExp])[] = [
  ['time', /^(?:time|start|when|from|hour|uhrzeit|begin)s?(?: time)?(?: \(.{1,12}\))?$/i],
  ['end', /^(?:end|to|until|finish)(?: time)?$/i],
  ['people', /^(?:speakers?|presenters?|lecturers?|who|names?|authors?|speaker\(s\)|panelists?)$/i],
  [
    'title',
    /^(?:(?:talk |lecture )?titles?|talks?|topics?|what|subject|event|activity|presentation|description|item|program(?:me)?)$/i,
  ],
  ['affiliation', /^(?:affiliations?|institutions?|institute|university|organi[sz]ation)$/i],
  ['room', /^(?:rooms?|location|where|venue|place)$/i],
  ['session', /^(?:session|track|chair)s?$/i],
  ['links', /^(?:slides?|videos?|links?|materials?|recordings?)$/i],
];

/** The cells of a row, empty ones included, so that columns stay in step. */
export function cellsOf(line: Line): Slice[] {
  const piped = line.slice.raw.startsWith('|');
  const raw = line.slice.without(/^\|/).without(/\|$/);
  const separator = piped ? /\|/g : /\t/g;
  const cells: Slice[] = [];
  let from = 0;
  for (const match of raw.raw.matchAll(separator)) {
    cells.push(raw.cut(from, match.index));
    from = match.index + 1;
  }
  return [...cells, raw.cut(from)];
}

const columnOf = (cell: Slice): Column => NAMES.find(([, words]) => words.test(cell.text))?.[0] ?? 'other';

/** The columns that a header row names; null for any other row. */
export function namedColumns(line: Line): Column[] | null {
  if (line.text.length > 200) return null;
  const cells = cellsOf(line);
  const columns = cells.map(columnOf);
  const named = columns.filter((column) => column !== 'other').length;
  return cells.length >= 2 && named >= 2 && named >= cells.length - 1 ? columns : null;
}

/** The days that stand at the head of a grid, by column; null for any other row. */
export function dayColumns(line: Line): (DayHeading | null)[] | null {
  if (line.text.length > 400) return null;
  const days = cellsOf(line).map((cell) => dayHeading(partOf(line, cell)));
  return days.filter((day) => day !== null && day.rest.empty).length >= 2 ? days : null;
}
