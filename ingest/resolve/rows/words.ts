/** Dates and counts as a person reads them. */

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const split = (date: string) => {
  const [year, month, day] = date.split('-');
  return { year: year!, month: MONTHS[Number(month) - 1]!, day: String(Number(day)) };
};

/** `2025-09-25` → `25 Sep 2025`. */
export function dayInWords(date: string): string {
  const { year, month, day } = split(date);
  return `${day} ${month} ${year}`;
}

/** `25–26 Sep 2025`, `30 Sep – 2 Oct 2025`, or a single day; null when neither date is known. */
export function daysInWords(start: string | null, end: string | null): string | null {
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null) return null;
  const [a, b] = [split(first), split(last)];
  if (first === last) return dayInWords(first);
  if (a.year !== b.year) return `${dayInWords(first)} – ${dayInWords(last)}`;
  return a.month === b.month ? `${a.day}–${dayInWords(last)}` : `${a.day} ${a.month} – ${dayInWords(last)}`;
}

/** `1 person`, `2 people`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Parts of a second line, those that are known; null when none is. */
export const lineOf = (...parts: readonly (string | null)[]): string | null =>
  parts.filter(Boolean).join(' · ') || null;
