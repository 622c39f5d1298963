/** Dates, times and texts as people read them. */
const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `Thu, 25 September 2025`; empty when the source does not say. */
export const dateText = (date: string | null): string => (date ? DAY.format(new Date(`${date}T00:00:00Z`)) : '');

/** `Thu 25 Sep`, where the year is said beside it. */
export const shortDateText = (date: string): string =>
  SHORT_DAY.format(new Date(`${date}T00:00:00Z`))
    .replace(',', '')
    .replace('Sept', 'Sep');

/** `25–26 September 2025`, or one day with its weekday; empty when the source does not say. */
export function datesText(start: string | null, end: string | null): string {
  if (!start || !end || start === end) return dateText(start ?? end);
  const range = DAYS.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
  // Browsers differ in the spaces around the dash.
  return range.replace(/\s*–\s*/, '–');
}

/** `09:30–10:15`, or the start alone. */
export const timeText = (start: string | null, end: string | null): string =>
  start ? (end ? `${start}–${end}` : start) : '';

/** Paragraphs are joined by a blank line in the meeting document. */
export const paragraphs = (text: string): string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
