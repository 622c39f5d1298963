/** The header row of a table: which column holds what, or which day. */
import { dayHeading, type DayHeading } from '../days.ts';
import { partOf, type Line } from '../line.ts';
import { Slice } from '../slice.ts';

export type Column =
  | 'time'
  | 'day'
  | 'end'
  | 'people'
  | 'title'
  | 'affiliation'
  | 'room'
  | 'session'
  | 'slides'
  | 'video'
  | 'links'
  | 'other';

const NAMES: readonly (readonly [Column, RegExp])[] = [
  ['day', /^(?:dates?|days?|datum|tag|jour|fecha|data)$/i],
  [
    'time',
    /^(?:(?:CES?T|W?ES?T|[ECMP][SD]?T|UTC|GMT|BST|JST|KST|IST|AE[SD]T)(?: ?[+−-]\d{1,2})?(?: time)?|time|start|when|from|hour|uhrzeit|zeit|heure|horaire|hora|ora|orario|begin)s?(?: time)?(?: \(.{1,12}\))?$/i,
  ],
  ['end', /^(?:end|to|until|finish)(?: time)?$/i],
  [
    'people',
    /^(?:speakers?|presenters?|lecturers?|who|names?|authors?|(?:speaker|author|presenter)\(s\)|panelists?|vortragende|sprecher(?:in)?|orateur|intervenant|ponente|relatore|palestrante)$/i,
  ],
  [
    'title',
    /^(?:(?:(?:talk |lecture )?titles?|talks?)(?: ?(?:and|&|\/) ?abstracts?)?|papers?|posters?|topics?|what|subject|event|activity|presentation|description|item|program(?:me)?|titel|titre|título|titolo|vortrag|exposé)$/i,
  ],
  ['affiliation', /^(?:affiliations?|institutions?|institute|university|organi[sz]ation)$/i],
  ['room', /^(?:rooms?|location|where|venue|place)$/i],
  ['session', /^(?:session|track|chair)s?$/i],
  ['slides', /^(?:slides?|pdf|folien|diapos)$/i],
  ['video', /^(?:videos?|recordings?)$/i],
  ['links', /^(?:links?|materials?|code)$/i],
];

/** The row a line is part of, with the empty cells at its ends. */
function rowOf({ slice: { source, start, end } }: Line): { text: string; at: number; piped: boolean } {
  const edge = source[source.lastIndexOf('\n', start) + 1] === '|' || source[start] === '|' ? /[ \t|\f]/ : /[ \t\f]/;
  let from = start;
  let to = end;
  while (from > 0 && edge.test(source[from - 1]!)) from--;
  while (to < source.length && edge.test(source[to]!)) to++;
  return { text: source.slice(from, to), at: from, piped: edge.test('|') };
}

/** The cells of a row, empty ones included, so that columns stay in step; the time taken from a row leaves an empty cell. */
export function cellsOf(line: Line): Slice[] {
  const { text, at, piped } = rowOf(line);
  const border = piped ? '|' : '\t';
  const opens = piped && text.trimStart().startsWith('|') && (at === 0 || line.slice.source[at - 1] === '\n');
  const cells = text.split(border);
  let offset = at;
  const slices = cells.map((cell) => {
    const slice = new Slice(line.slice.source, offset, offset + cell.length);
    offset += cell.length + 1;
    return slice;
  });
  return slices.slice(opens ? 1 : 0, piped && slices.at(-1)!.empty ? -1 : undefined);
}

/** The same where a cell reaches over several columns: it stands in each of them. */
export function cellsAcross(line: Line): Slice[] {
  const cells = cellsOf(line);
  const { source } = line.slice;
  cells.forEach((cell, i) => {
    const reaches = cell.empty && i > 0 && source[cell.start - 1] === '\f';
    if (reaches) cells[i] = cells[i - 1]!;
  });
  return cells;
}

const columnOf = (cell: Slice): Column => NAMES.find(([, words]) => words.test(cell.text))?.[0] ?? 'other';

/** The columns that a header row names; null for any other row. */
export function namedColumns(line: Line): Column[] | null {
  if (line.text.length > 200) return null;
  const cells = cellsOf(line);
  const columns = cells.map(columnOf);
  const named = columns.filter((column) => column !== 'other').length;
  const worded = cells.filter((cell) => /\p{L}/u.test(cell.text)).length;
  return cells.length >= 2 && named >= 2 && named >= worded - 1 ? withTitles(columns) : null;
}

/** Beside times alone, "Session" heads what takes place then. */
const withTitles = (columns: Column[]): Column[] =>
  columns.every((column) => column === 'time' || column === 'session')
    ? columns.map((column) => (column === 'session' ? 'title' : column))
    : columns;

const TRACK =
  /^(?:(?:room|hall|track|session|parallel(?: session)?|stream|salle|aula|sala|raum|hörsaal|saal|auditorium|lecture (?:hall|room))\b.{0,60}|.{1,40}\b(?:room|hall|track|stream|session|auditorium|saal))$/iu;

/** Who chairs a track stands below its name. */
const CHAIR = /\s{1,5}(?:session )?chair(?:s|ed by|person)?\s*:.{0,100}$/is;

/** The rooms or tracks that stand at the head of parallel sessions, by column; null for any other row. */
export function trackColumns(line: Line): (Slice | null)[] | null {
  if (line.text.length > 400) return null;
  const [first, ...others] = cellsOf(line).map((cell) => cell.without(CHAIR));
  const named = others.filter((cell) => !cell.empty);
  const isHead = first !== undefined && (first.empty || columnOf(first) === 'time');
  if (!isHead || named.length < 2 || !named.every((cell) => TRACK.test(cell.text))) return null;
  return [null, ...others.map((cell) => (cell.empty ? null : cell))];
}

/** The days that stand at the head of a grid, by column; null for any other row. */
export function dayColumns(line: Line): (DayHeading | null)[] | null {
  if (line.text.length > 400) return null;
  const days = cellsOf(line).map((cell) => dayHeading(partOf(line, cell)));
  return days.filter((day) => day !== null && day.rest.empty).length >= 2 ? days : null;
}
