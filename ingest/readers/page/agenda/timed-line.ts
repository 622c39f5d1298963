/** A line with a time: the end of the entry before, several entries side by side, or one. */
import { partOf, type Line } from '../line.ts';
import type { Slice } from '../slice.ts';
import { leadingTime, type Clocked, type TimeRange } from '../times.ts';
import { inGrid, inTracks } from './side-by-side.ts';
import type { UnderWay } from './under-way.ts';

/** "9:00", an arrow and "9:45" on lines of their own. */
function endsLast({ range, rest }: Clocked, { entries, open, day }: UnderWay): boolean {
  const last = entries.at(-1);
  const waits = open && last?.lines.length === 0 && last.range.end === null && last.day === day;
  if (!waits || !rest.empty || range.end !== null || (range.start ?? 0) <= (last.range.start ?? 0)) return false;
  last.range = { ...last.range, end: range.start };
  return true;
}

/** "9:00 ⇥ 9:45 ⇥ Title": start and end in two cells. */
function endCell(rest: Slice, range: TimeRange): { rest: Slice; range: TimeRange } {
  const end = range.end === null ? leadingTime(rest) : null;
  const isEnd = end && end.range.end === null && /^\s*[\t|]/.test(rest.source.slice(end.time.end));
  return isEnd ? { rest: end.rest, range: { ...range, end: end.range.start } } : { rest, range };
}

export function timedLine(line: Line, under: UnderWay): boolean {
  const cells = line.slice.without(/^\|/);
  const clocked = line.clock ?? leadingTime(cells);
  if (!clocked) return false;
  const { time } = clocked;
  if (time.end === line.slice.end && endsLast(clocked, under)) return true;
  // A second column of times is the same time in another zone.
  const { rest, range } = under.columns?.[1] === 'time' ? clocked : endCell(clocked.rest, clocked.range);
  const entry = { range, time, no: line.no, columns: under.columns, session: under.session, track: null };
  const row = partOf(line, cells);
  if (inGrid(row, entry, under) || inTracks(row, entry, under)) return true;
  under.entries.push({ ...entry, day: under.day, lines: rest.empty ? [] : [partOf(line, rest)] });
  under.open = true;
  return true;
}
