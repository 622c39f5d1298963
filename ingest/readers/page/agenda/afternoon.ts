/** Clocks of twelve hours without AM and PM: after 12:00 comes 2:00, and it is two in the afternoon. */
import type { TimeRange } from '../times.ts';
import type { Entry } from './entry.ts';

const NOON = 12 * 60;
/** Nobody lectures from one to seven in the night. */
const isEarly = (minutes: number): boolean => minutes >= 60 && minutes < 8 * 60;

/** Days that also print 13:00 or later, or PM, mean their hours as they stand. */
const wholeClocks = (entries: readonly Entry[]): Set<Entry['day']> =>
  new Set(entries.filter(({ range }) => range.sure && (range.start ?? 0) >= NOON + 60).map(({ day }) => day));

const shifted = (minutes: number | null): number | null =>
  minutes !== null && isEarly(minutes) ? minutes + NOON : minutes;

/** The range in the afternoon, where it stands after a later hour of the same day; `before` is that hour. */
function inAfternoon(range: TimeRange, before: number): TimeRange {
  const { start, end, sure } = range;
  if (sure || start === null) return range;
  const from = isEarly(start) && before > start ? start + NOON : start;
  const to = end !== null && end < from ? shifted(end) : end;
  return from === start && to === end ? range : { ...range, start: from, end: to };
}

/** Entries with hours that go on counting through the afternoon. */
export function throughTheDay(entries: readonly Entry[]): Entry[] {
  const whole = wholeClocks(entries);
  let before = 0;
  return entries.map((entry, i) => {
    if (entries[i - 1]?.day !== entry.day) before = 0;
    if (whole.has(entry.day)) return entry;
    const range = inAfternoon(entry.range, before);
    before = range.start ?? before;
    return { ...entry, range };
  });
}
