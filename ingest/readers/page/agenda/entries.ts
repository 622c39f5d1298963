/** The lines of an agenda → entries: a day, a time, and the lines that belong to it. */
import { dateOf, type Calendar } from '../calendar.ts';
import { dayHeading, type DayHeading } from '../days.ts';
import type { Issues } from '../issues.ts';
import { partOf, type Line } from '../line.ts';
import { leadingTime, type TimeRange } from '../times.ts';
import type { Day, Scheduled } from '../told.ts';
import type { Slice } from '../slice.ts';
import { cellsOf, dayColumns, namedColumns, type Column } from './columns.ts';
import { ROOM } from './kinds.ts';

export interface Entry extends Scheduled {
  no: number;
  /** The words behind the time, then the lines below. */
  lines: Line[];
  /** What each cell of the first line is, where a header row says so. */
  columns: Column[] | null;
  session: Line | null;
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
    const heading = dayHeading(line) ?? this.#dayCell(line);
    if (heading) this.#newDay(heading, line);
    else if (!this.#timed(line)) this.#below(line);
  }

  #isHeader(line: Line): boolean {
    const grid = dayColumns(line);
    const columns = grid ? null : namedColumns(line);
    if (grid) this.#grid = grid;
    if (columns) this.#columns = columns;
    return grid !== null || columns !== null;
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
    if (this.#untimed) this.#openDay(heading);
    else if (!heading.rest.empty && !isOpeningHours(heading.rest)) this.#timed(partOf(line, heading.rest));
  }

  #openDay({ slice, no }: DayHeading): void {
    this.all.push({ range: UNTIMED, time: slice, no, columns: null, session: null, day: this.#day, lines: [] });
    this.#open = true;
  }

  #dateOf(heading: DayHeading): string | null {
    return dateOf(heading, this.#calendar, this.#day?.date ?? null, this.#issues);
  }

  #timed(line: Line): boolean {
    const cells = line.slice.without(/^\|/);
    const time = leadingTime(cells);
    if (!time) return false;
    const slice = cells.cut(0, time.length);
    const after = this.#endCell(time.rest, time.range);
    const entry = { range: after.range, time: slice, no: line.no, columns: this.#columns, session: this.#session };
    if (this.#grid && this.#inGrid(partOf(line, cells), entry)) return true;
    this.all.push({ ...entry, day: this.#day, lines: after.rest.empty ? [] : [partOf(line, after.rest)] });
    this.#open = true;
    return true;
  }

  /** "9:00 ⇥ 9:45 ⇥ Title": start and end in two cells. */
  #endCell(rest: Line['slice'], range: TimeRange): { rest: Line['slice']; range: TimeRange } {
    const end = range.end === null ? leadingTime(rest) : null;
    const isEnd = end && end.range.end === null && /^\s*[\t|]/.test(rest.source.slice(rest.start + end.length));
    return isEnd ? { rest: end.rest, range: { ...range, end: end.range.start } } : { rest, range };
  }

  /** One entry for each day that has something at this time. */
  #inGrid(line: Line, entry: Omit<Entry, 'day' | 'lines'>): boolean {
    const cells = cellsOf(line);
    for (const [i, cell] of cells.entries()) {
      const heading = this.#grid![i];
      if (!heading || cell.empty) continue;
      const day = { date: this.#dateOf(heading), slice: heading.slice };
      this.all.push({ ...entry, columns: null, day, lines: [partOf(line, cell)] });
    }
    this.#open = false;
    return cells.length > 2;
  }

  #below(line: Line): void {
    const entry = this.all.at(-1);
    if (line.heading > 0 && (!this.#open || (entry && entry.lines.length > 0))) this.#session = line;
    else if (entry && this.#open) entry.lines.push(line);
    else this.loose.push(line);
  }
}
