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

/** A day, or a day and a time, as it is written. */
export const momentIn = (line: ContentLine | null): Moment | null => line && momentOf(line.value.text);

/** A whole day, or several: no time of day is said. */
export const isAllDay = (event: Component): boolean => momentIn(property(event, 'DTSTART'))?.time === null;

/** A time in another zone than the clock's gets the offset that it has there; a floating time has none. */
function clocked(line: ContentLine | null, zones: Zones, clock: WallClock): Located | null {
  const moment = momentIn(line);
  if (!line || !moment) return line?.value ?? null;
  const zone = zones(line.params.get('TZID') ?? '');
  const { date, time } = clock.read(zone && zone !== clock.zone ? withOffset(moment, zone) : moment);
  return line.value.as(time ? `${date}T${time}` : date);
}

/** The clock has read the times: they are taken as they are. */
const READ: WallClock = { zone: null, doubt: null, read: (moment) => moment };

export function slotIn(event: Component, zones: Zones, clock: WallClock): Slot {
  const end = property(event, 'DTEND');
  const fields = {
    stamp: clocked(property(event, 'DTSTART'), zones, clock),
    start: null,
    end: momentIn(end)?.time ? clocked(end, zones, clock) : null,
    duration: property(event, 'DURATION')?.value ?? null,
  };
  const slot = slotOf({ ...fields, day: null, dayChange: 0 }, READ);
  return fields.stamp ? slot : { ...slot, doubts: [...slot.doubts, 'it has no start'] };
}

/** The last day of an event of whole days: DTEND is the day after. */
export function lastDayOf(event: Component): string | null {
  const start = momentIn(property(event, 'DTSTART'));
  const end = momentIn(property(event, 'DTEND'));
  if (!start) return null;
  if (!end || end.date <= start.date) return start.date;
  return end.time === null ? plusDays(end.date, -1) : end.date;
}
