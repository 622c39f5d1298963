/** The lines of an agenda → entries: a day, a time, and the lines that belong to it. */
import { dateOf, type Calendar } from '../calendar.ts';
import { dayHeading, dayOfTalk, type DayHeading } from '../days.ts';
import type { Issues } from '../issues.ts';
import { partOf, type Line } from '../line.ts';
import { leadingTime, type Clocked, type TimeRange } from '../times.ts';
import type { Day, Scheduled } from '../told.ts';
import type { Slice } from '../slice.ts';
import { cellsAcross, cellsOf, dayColumns, namedColumns, trackColumns, type Column } from './columns.ts';
import { ROOM } from './kinds.ts';

export interface Entry extends Scheduled {
  no: number;
  /** The words behind the time, then the lines below. */
  lines: Line[];
  /** What each cell of the first line is, where a header row says so. */
  columns: Column[] | null;
  session: Line | null;
  /** The room or track that heads its column. */
  track: Slice | null;
}

/** A meeting of one day needs no heading for it. */
const onlyDay = ({ start, end, slice }: Calendar): Day | null =>
  start !== null && start === end && slice ? { date: start, slice } : null;

/** "13:00 - 18:00, Lecture Hall 2" beside a day says when and where it all is. */
function isOpeningHours(rest: Slice): boolean {
  const time = leadingTime(rest);
  return time !== null && time.range.end !== null && (time.rest.empty || ROOM.test(time.rest.without(/^,\s*/).text));
}

/** No time is printed: a session's talks, a seminar's days. */
export const UNTIMED: TimeRange = { start: null, end: null, sure: false };

export class Entries {
  readonly all: Entry[] = [];
  /** Lines before the first time. */
  readonly loose: Line[] = [];
  readonly #calendar: Calendar;
  readonly #issues: Issues;
  readonly #untimed: boolean;
  #day: Day | null = null;
  #columns: Column[] | null = null;
  #grid: (DayHeading | null)[] | null = null;
  #tracks: (Slice | null)[] | null = null;
  #session: Line | null = null;
  #open = false;

  /** @param untimed every day has one talk, and no time is printed */
  constructor(calendar: Calendar, issues: Issues, untimed: boolean) {
    this.#untimed = untimed;
    this.#calendar = calendar;
    this.#issues = issues;
    this.#day = onlyDay(calendar);
  }

  add(line: Line): void {
    if (this.#isHeader(line)) return;
    const heading = (this.#untimed ? dayOfTalk(line) : null) ?? dayHeading(line) ?? this.#dayCell(line);
    if (heading) this.#newDay(heading, line);
    else if (!this.#timed(line)) this.#below(line);
  }

  #isHeader(line: Line): boolean {
    const grid = dayColumns(line);
    const tracks = grid ? null : trackColumns(line);
    const columns = (grid ?? tracks) ? null : namedColumns(line);
    if (!grid && !tracks && !columns) return false;
    [this.#grid, this.#tracks, this.#columns] = [grid, tracks, columns];
    return true;
  }

  /** A day in the first cell of a row, the time in the next. */
  #dayCell(line: Line): DayHeading | null {
    const [first, second] = cellsOf(line);
    if (!first || !second || first.raw.length > 60 || !leadingTime(second)) return null;
    const heading = dayHeading(partOf(line, first));
    return heading && { ...heading, rest: second.through(line.slice) };
  }

  #newDay(heading: DayHeading, line: Line): void {
    this.#day = { date: this.#dateOf(heading), slice: heading.slice };
    this.#session = null;
    this.#open = false;
    const { rest } = heading;
    const timed = !rest.empty && !isOpeningHours(rest) && this.#timed(partOf(line, rest));
    if (this.#untimed && !timed) this.#openDay(heading, line);
  }

  #openDay({ slice, no, rest }: DayHeading, line: Line): void {
    const entry = {
      range: UNTIMED,
      time: slice,
      no,
      columns: this.#columns,
      session: null,
      track: null,
      day: this.#day,
    };
    this.all.push({ ...entry, lines: rest.empty ? [] : [partOf(line, rest)] });
    this.#open = true;
  }

  #dateOf(heading: DayHeading): string | null {
    return dateOf(heading, this.#calendar, this.#day?.date ?? null, this.#issues);
  }

  #timed(line: Line): boolean {
    const cells = line.slice.without(/^\|/);
    const time = line.clock ?? leadingTime(cells);
    if (!time) return false;
    const slice = time.time;
    if (time.time.end === line.slice.end && this.#isEndOfLast(time)) return true;
    const after = this.#endCell(time.rest, time.range);
    const entry = {
      range: after.range,
      time: slice,
      no: line.no,
      columns: this.#columns,
      session: this.#session,
      track: null,
    };
    if (this.#grid && this.#inGrid(partOf(line, cells), entry)) return true;
    if (this.#tracks && this.#inTracks(partOf(line, cells), entry)) return true;
    this.all.push({ ...entry, day: this.#day, lines: after.rest.empty ? [] : [partOf(line, after.rest)] });
    this.#open = true;
    return true;
  }

  /** "9:00", an arrow and "9:45" on lines of their own. */
  #isEndOfLast({ range, rest }: Clocked): boolean {
    const last = this.all.at(-1);
    const waits = this.#open && last?.lines.length === 0 && last.range.end === null && last.day === this.#day;
    if (!waits || !rest.empty || range.end !== null || (range.start ?? 0) <= (last.range.start ?? 0)) return false;
    last.range = { ...last.range, end: range.start };
    return true;
  }

  /** "9:00 ⇥ 9:45 ⇥ Title": start and end in two cells. */
  #endCell(rest: Line['slice'], range: TimeRange): { rest: Line['slice']; range: TimeRange } {
    const end = range.end === null ? leadingTime(rest) : null;
    const isEnd = end && end.range.end === null && /^\s*[\t|]/.test(rest.source.slice(end.time.end));
    return isEnd ? { rest: end.rest, range: { ...range, end: end.range.start } } : { rest, range };
  }

  /** One entry for each day that has something at this time. */
  #inGrid(line: Line, entry: Omit<Entry, 'day' | 'lines'>): boolean {
    const cells = cellsAcross(line);
    for (const [i, cell] of cells.entries()) {
      const heading = this.#grid![i];
      if (!heading || cell.empty) continue;
      const day = { date: this.#dateOf(heading), slice: heading.slice };
      this.all.push({ ...entry, columns: null, day, lines: [partOf(line, cell)] });
    }
    this.#open = false;
    return cells.length > 2;
  }

  /** One entry for each room that has something at this time. */
  #inTracks(line: Line, entry: Omit<Entry, 'day' | 'lines'>): boolean {
    const cells = cellsOf(line);
    const filled = [...cells.entries()].filter(([i, cell]) => i > 0 && !cell.empty);
    if (cells.length !== this.#tracks!.length || !filled.length) return false;
    const spans = line.slice.source.slice(line.slice.start, cells.at(-1)!.end).includes('\f');
    for (const [i, cell] of filled) {
      const track = spans && filled.length === 1 ? null : this.#tracks![i]!;
      this.all.push({ ...entry, columns: null, track, day: this.#day, lines: [partOf(line, cell)] });
    }
    this.#open = filled.length === 1;
    return true;
  }

  #below(line: Line): void {
    const entry = this.all.at(-1);
    if (line.heading > 0 && (!this.#open || (entry && entry.lines.length > 0))) this.#session = line;
    else if (entry && this.#open) entry.lines.push(line);
    else this.loose.push(line);
  }
}
