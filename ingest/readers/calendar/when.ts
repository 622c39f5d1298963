/** When an event is: its property DTSTART, and DTEND or DURATION, in days and times on the calendar's clock. */
import type { Located } from '../located.ts';
import { plusDays } from '../page/dates.ts';
import { slotOf, type Slot } from '../programme/slot.ts';
import { withOffset } from '../programme/zones.ts';
import { momentOf, type Moment } from '../records/moment.ts';
import type { WallClock } from '../records/wall-clock.ts';
import { property, type Component } from './components.ts';
import type { ContentLine } from './content-lines.ts';

export type Zones = (id: string) => string | null;

/** A time in a zone with its offset; a floating time without. */
export function momentIn(line: ContentLine | null, zones: Zones): Moment | null {
  const moment = line && momentOf(line.value.text);
  const zone = zones(line?.params.get('TZID') ?? '');
  return moment && zone ? withOffset(moment, zone) : moment;
}

/** A whole day, or several: no time of day is said. */
export const isAllDay = (event: Component, zones: Zones): boolean =>
  momentIn(property(event, 'DTSTART'), zones)?.time === null;

const clocked = (line: ContentLine | null, zones: Zones, clock: WallClock): Located | null => {
  const moment = momentIn(line, zones);
  if (!moment) return line?.value ?? null;
  const { date, time } = clock.read(moment);
  return line!.value.as(time ? `${date}T${time}` : date);
};

/** The clock has read the times: they are taken as they are. */
const READ: WallClock = { zone: null, doubt: null, read: (moment) => moment };

export function slotIn(event: Component, zones: Zones, clock: WallClock): Slot {
  const end = property(event, 'DTEND');
  const fields = {
    stamp: clocked(property(event, 'DTSTART'), zones, clock),
    start: null,
    end: momentIn(end, zones)?.time ? clocked(end, zones, clock) : null,
    duration: property(event, 'DURATION')?.value ?? null,
  };
  const slot = slotOf({ ...fields, day: null, dayChange: 0 }, READ);
  return fields.stamp ? slot : { ...slot, doubts: [...slot.doubts, 'it has no start'] };
}

/** The last day of an event of whole days: DTEND is the day after. */
export function lastDayOf(event: Component, zones: Zones): string | null {
  const start = momentIn(property(event, 'DTSTART'), zones);
  const end = momentIn(property(event, 'DTEND'), zones);
  if (!start) return null;
  if (!end || end.date <= start.date) return start.date;
  return end.time === null ? plusDays(end.date, -1) : end.date;
}
