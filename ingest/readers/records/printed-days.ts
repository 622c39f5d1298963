/** Days that a record prints in words: "July 5–10" beside a year, "2023-06-12/2023-06-14". */
import type { Located } from '../located.ts';
import { firstDate, isoDate } from '../page/dates.ts';

export interface Days {
  startDate: Located | null;
  endDate: Located | null;
}

/** A slash is how ISO 8601 writes a range, and how RIS writes a date: `2023/06/12/`. */
const withHyphens = (words: string): string =>
  words
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\/?/, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/(?<=\d{4}-\d{2}-\d{2})\/(?=\d{4}-\d{2}-\d{2})/, ' – ');

/**
 * @param year for words without one
 * @returns null when no day is named, or one that the calendar does not have
 */
export function printedDays(words: Located | null, year: string | null): Days | null {
  if (!words) return null;
  const text = withHyphens(words.text);
  const printed = firstDate(/(?:19|20)\d{2}/.test(text) ? text : `${text}, ${year ?? ''}`);
  if (!printed?.year) return null;
  const start = isoDate(printed.year, printed.month, printed.day);
  const last = printed.end && isoDate(printed.year, printed.end.month, printed.end.day);
  return start === null
    ? null
    : { startDate: words.as(start), endDate: words.as(last && last >= start ? last : start) };
}
