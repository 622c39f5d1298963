/** Times on the clock of one place as times on the clock of another. */
import { inZone, type Moment } from '../records/moment.ts';

const utc = ({ date, time }: Moment): number => Date.parse(`${date}T${time ?? '00:00'}:00Z`);

/** How far a zone's clock is ahead of UTC, in minutes, when UTC shows this. */
const ahead = (zone: string, at: number): number => {
  const iso = new Date(at).toISOString();
  const moment = { date: iso.slice(0, 10), time: iso.slice(11, 16), offset: 0 };
  return Math.round((utc(inZone(moment, zone)) - at) / 60_000);
};

/**
 * A local time with the offset that it has in its zone. In the hour that a clock shows twice, the first is meant.
 *
 * @param zone a name that `Intl` knows
 */
export function withOffset(local: Moment, zone: string): Moment {
  if (local.time === null || local.offset !== null) return local;
  const guess = ahead(zone, utc(local));
  return { ...local, offset: ahead(zone, utc(local) - guess * 60_000) };
}
