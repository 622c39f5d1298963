/** Printed days → dates, though most headings leave the year out and some contradict themselves. */
import { dayName, isoDate, plusDays, weekdayName, weekdayOf, type PrintedDate } from './dates.ts';
import type { DayHeading } from './days.ts';
import type { Issues } from './issues.ts';
import type { Slice } from './slice.ts';
import type { Weekly } from './weekly.ts';

export interface Calendar {
  /** Years the page speaks of, the surest first. */
  years: readonly number[];
  /** First day of the meeting, where the page says it apart from the headings. */
  start: string | null;
  end: string | null;
  /** Where the page says so. */
  slice: Slice | null;
  /** The hours of a series whose days print none. */
  weekly: Weekly | null;
}

/** The year in which a date without a year falls: one whose weekday fits, else the surest. */
function yearOf(date: PrintedDate, years: readonly number[]): number | null {
  if (date.year) return date.year;
  const fits = years.find((year) => {
    const iso = isoDate(year, date.month, date.day);
    return iso !== null && (date.weekday === null || weekdayOf(iso) === date.weekday);
  });
  return fits ?? years[0] ?? null;
}

/** A printed date as ISO, with an issue for what is wrong with it. */
export function resolveDate(date: PrintedDate, no: number, years: readonly number[], issues: Issues): string | null {
  const year = yearOf(date, years);
  if (year === null) {
    issues.warn(no, 'the year of this day is printed nowhere');
    return null;
  }
  const iso = isoDate(year, date.month, date.day);
  if (iso === null) issues.warn(no, `there is no ${dayName(date)} in ${year}`);
  else if (date.weekday !== null && weekdayOf(iso) !== date.weekday)
    issues.warn(no, `${iso} is a ${weekdayName(weekdayOf(iso))}, printed as ${weekdayName(date.weekday)}`);
  return iso;
}

/** The date of a heading; "Day 2" and "Friday" count from the first day of the meeting. */
export function dateOf(heading: DayHeading, calendar: Calendar, before: string | null, issues: Issues): string | null {
  if (heading.date) return resolveDate(heading.date, heading.no, calendar.years, issues);
  const first = calendar.start;
  if (first && heading.number !== null) return plusDays(first, heading.number - 1);
  const from = before ?? first;
  if (!from || heading.weekday === null) {
    issues.warn(heading.no, 'the date of this day is printed nowhere');
    return null;
  }
  return plusDays(from, (heading.weekday - weekdayOf(from) + 7) % 7);
}
