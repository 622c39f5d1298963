/** One clock for all times of a meeting: the zone that the source states, else the one offset that all its times have. */
import { inZone, zoneNamed, type Moment } from './moment.ts';

export interface WallClock {
  /** IANA name; null when the source does not say where the clock hangs. */
  zone: string | null;
  /** What is doubtful about it; null when nothing is. */
  doubt: string | null;
  /** A moment on this clock. */
  read(moment: Moment): { date: string; time: string | null };
}

const asWritten = (zone: string | null, doubt: string | null = null): WallClock => ({ zone, doubt, read: (at) => at });
const converted = (zone: string, doubt: string | null = null): WallClock => ({
  zone,
  doubt,
  read: (moment) => inZone(moment, zone),
});

/** Clocks go forward and back by an hour; a place has one offset on each day. */
function isOnePlace(moments: readonly Moment[]): boolean {
  const offsets = moments.flatMap(({ offset }) => offset ?? []);
  const onDay = new Map(moments.map(({ date, offset }) => [date, offset]));
  return (
    Math.max(...new Set(offsets)) - Math.min(...new Set(offsets)) <= 60 &&
    moments.every(({ date, offset }) => offset === null || onDay.get(date) === offset)
  );
}

/**
 * @param moments all that the source prints
 * @param stated the zone that the source names, in its own words; null when it names none
 */
export function wallClock(moments: readonly Moment[], stated: string | null): WallClock {
  const zone = stated === null ? null : zoneNamed(stated);
  if (zone) return converted(zone);
  const unknown = stated === null ? null : `no time zone is called "${stated}": times are as printed`;
  const offsets = new Set(moments.flatMap(({ offset }) => offset ?? []));
  if (offsets.size === 0) return asWritten(null, unknown);
  if (offsets.size === 1) return asWritten(offsets.has(0) ? 'UTC' : null, unknown);
  if (isOnePlace(moments)) return asWritten(null, unknown);
  return converted('UTC', 'times have different offsets from UTC, and no time zone is stated: all are given in UTC');
}
