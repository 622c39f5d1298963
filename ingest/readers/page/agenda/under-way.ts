/** What the lines of an agenda have told so far: the day, the columns and the session they stand under. */
import { dateOf, type Calendar } from '../calendar.ts';
import { weekdayOf } from '../dates.ts';
import type { DayHeading } from '../days.ts';
import type { Issues } from '../issues.ts';
import type { Line } from '../line.ts';
import type { Slice } from '../slice.ts';
import type { Day } from '../told.ts';
import type { Weekly } from '../weekly.ts';
import type { Column } from './columns.ts';
import type { Entry } from './entry.ts';

/** A meeting of one day needs no heading for it. */
const onlyDay = ({ start, end, slice }: Calendar): Day | null =>
  start !== null && start === end && slice ? { date: start, slice } : null;

/** How the lines of this agenda print what they schedule. */
export type Custom = Pick<UnderWay, 'untimed' | 'headed'>;

export class UnderWay {
  readonly entries: Entry[] = [];
  /** Every day has one talk, and no time is printed. */
  readonly untimed: boolean;
  /** Every entry has a heading of its own below its time. */
  readonly headed: boolean;
  day: Day | null;
  columns: Column[] | null = null;
  /** The day of each column. */
  grid: (DayHeading | null)[] | null = null;
  /** The room or track of each column. */
  tracks: (Slice | null)[] | null = null;
  session: Line | null = null;
  /** Lines that follow belong to the last entry. */
  open = false;
  readonly #calendar: Calendar;
  readonly #issues: Issues;

  constructor(calendar: Calendar, issues: Issues, { untimed, headed }: Custom) {
    this.#calendar = calendar;
    this.#issues = issues;
    this.untimed = untimed;
    this.headed = headed;
    this.day = onlyDay(calendar);
  }

  /** The hours of a day that prints none, where its series meets at one time. */
  hoursOf({ date }: Day): Weekly | null {
    const { weekly } = this.#calendar;
    return weekly && date !== null && weekdayOf(date) === weekly.weekday ? weekly : null;
  }

  dayOf(heading: DayHeading): Day {
    return { date: dateOf(heading, this.#calendar, this.day?.date ?? null, this.#issues), slice: heading.slice };
  }
}
