/** Days and times that exports write as ISO 8601, with or without an offset from UTC, as local wall time. */
import { isoDate } from '../page/dates.ts';

export interface Moment {
  /** `YYYY-MM-DD` as written. */
  date: string;
  /** `HH:MM` as written; null when only the day is. */
  time: string | null;
  /** Minutes east of UTC; null when the source does not say. */
  offset: number | null;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (/^[a-z]/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}

/** @returns null when the text is no ISO date or date and time, or names a day or a minute that does not exist */
export function momentOf(text: string): Moment | null {
  const parts = ISO.exec(text.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute, zone] = parts;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  return { date, time: hour === undefined ? null : `${hour}:${minute}`, offset: offsetOf(zone) };
}

const at = ({ date, time, offset }: Moment): number =>
  Date.parse(`${date}T${time ?? '00:00'}:00Z`) - (offset ?? 0) * 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock takes far longer to make than to read. */
function clockIn(zone: string): Intl.DateTimeFormat {
  const made =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  clocks.set(zone, made);
  return made;
}

/** The same instant in another zone; what has no time or no offset is taken as local already. */
export function inZone(moment: Moment, zone: string): Moment {
  if (moment.time === null || moment.offset === null) return moment;
  const parts = clockIn(zone).formatToParts(at(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value;
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    offset: null,
  };
}

const zones = new Map<string, string>();

/** The name of a zone as `Intl` knows it: `Europe/Berlin`; null when it knows none. */
export function zoneNamed(name: string): string | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions();
    zones.set(name, timeZone);
    return timeZone;
  } catch {
    return null;
  }
}
