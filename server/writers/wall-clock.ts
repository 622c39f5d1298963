/** Wall time of a place → an instant; and the day on which something ends. */

const MINUTE = 60_000;

/** Minutes that a zone is ahead of UTC at an instant; null when nobody knows the zone. */
function aheadAt(instant: number, timeZone: string): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(
      parts.find(({ type }) => type === 'timeZoneName')!.value,
    )!;
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  } catch {
    return null;
  }
}

/**
 * The instant at which clocks of a zone show a time.
 *
 * @param date ISO date
 * @param time `09:30`
 * @param timeZone IANA name
 * @returns ISO instant in UTC; null when nobody knows the zone. A time that clocks skip is taken as if they had not yet gone on
 */
export function instantOf(date: string, time: string, timeZone: string): string | null {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const before = aheadAt(shown, timeZone);
  if (before === null) return null;
  const first = shown - before * MINUTE;
  const ahead = aheadAt(first, timeZone)!;
  return new Date(shown - ahead * MINUTE).toISOString();
}

const nextDay = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** From when on, and until when, something that ends before it starts goes on after midnight: less than half a day. */
const LATE = '18:00';
const EARLY = '06:00';

/**
 * The day on which something ends that starts on a day.
 *
 * @param date ISO date
 * @param start `23:30`; null where only the end is known
 * @param end `00:15`
 * @returns the day, or the one after it where it goes on after midnight; null where it would end before it starts, or at once
 */
export function dayOfEnd(date: string, start: string | null, end: string): string | null {
  if (start === null || end > start) return date;
  return start >= LATE && end <= EARLY ? nextDay(date) : null;
}
