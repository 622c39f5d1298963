/** Days in cells. Whether 3/5 is in March or in May, a single cell cannot say; the column can. */
import { firstDate, isoDate } from '../page/dates.ts';
import { momentOf } from '../records/moment.ts';

const NUMERIC = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Whether the day stands first in dates such as 3/5/2025; null when the column does not tell. */
export type DayFirst = boolean | null;

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function numericDate(text: string, dayFirst: boolean): string | null {
  const [, a, , b, year] = NUMERIC.exec(text) ?? [];
  if (!a || !b || !year) return null;
  return dayFirst ? isoDate(yearOf(year), Number(b), Number(a)) : isoDate(yearOf(year), Number(a), Number(b));
}

/** Days from the first to the last date; no number when some cell is no date so read. */
function spread(cells: readonly string[], dayFirst: boolean): number {
  const days = cells.map((cell) => Date.parse(numericDate(cell, dayFirst) ?? '') / 86_400_000);
  return Math.max(...days) - Math.min(...days);
}

/**
 * Dots: the day stands first. Otherwise the reading in which every cell is a date; if both are, the one that makes the meeting shorter.
 */
export function dayFirstIn(cells: readonly string[]): DayFirst {
  const numeric = [...new Set(cells.filter((cell) => NUMERIC.test(cell)))].slice(0, 10_000);
  if (numeric.length === 0) return null;
  if (numeric.every((cell) => NUMERIC.exec(cell)![2] === '.')) return true;
  const [day, month] = [spread(numeric, true), spread(numeric, false)];
  if (Number.isNaN(day) || Number.isNaN(month))
    return Number.isNaN(day) === Number.isNaN(month) ? null : Number.isNaN(month);
  return day === month ? null : day < month;
}

export interface CellDate {
  date: string;
  /** Behind it, perhaps a time. */
  rest: string;
}

/** @returns null when the cell begins with no whole date */
export function dateIn(text: string, dayFirst: DayFirst): CellDate | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const date = dayFirst === null ? sameBothWays(text) : numericDate(text, dayFirst);
    return date ? { date, rest: text.slice(numeric[0].length) } : null;
  }
  const printed = firstDate(text.slice(0, 200));
  if (!printed?.year || printed.index > 12) return null;
  const date = isoDate(printed.year, printed.month, printed.day);
  return date ? { date, rest: text.slice(printed.index + printed.length) } : null;
}

function sameBothWays(text: string): string | null {
  const date = numericDate(text, true);
  return date === numericDate(text, false) ? date : null;
}

export const isDate = (text: string): boolean =>
  text.length <= 60 && (momentOf(text) !== null || NUMERIC.test(text) || firstDate(text)?.index === 0);
