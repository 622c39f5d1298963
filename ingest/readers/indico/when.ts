/** `{"date": "2025-09-25", "time": "09:30:00", "tz": "Europe/Zurich"}` → a day and a time on the meeting's clock. */
import type { Located } from '../located.ts';
import type { JsonFields } from '../programme/json-fields.ts';
import { slotOf, type Slot } from '../programme/slot.ts';
import { withOffset } from '../programme/zones.ts';
import { inZone, momentOf, zoneNamed } from '../records/moment.ts';
import type { WallClock } from '../records/wall-clock.ts';

interface Instant {
  date: Located | null;
  time: Located | null;
}

/** @param zone of the meeting, for times that are given in another */
export function instantOf(field: JsonFields, zone: string | null): Instant {
  const [date, time] = [field.text('date'), field.text('time')];
  const named = zoneNamed(field.text('tz')?.text ?? '');
  const moment = momentOf(time ? `${date?.text}T${time.text.slice(0, 8)}` : (date?.text ?? ''));
  if (!moment || !zone || !named || named === zone) return { date, time };
  const local = inZone(withOffset(moment, named), zone);
  return { date: date!.as(local.date), time: time && local.time ? time.as(local.time) : null };
}

const AS_WRITTEN: WallClock = { zone: null, doubt: null, read: (moment) => moment };

export function slotIn(record: JsonFields, zone: string | null): Slot {
  const start = instantOf(record.at('startDate'), zone);
  const end = instantOf(record.at('endDate'), zone);
  const fields = { stamp: start.date, start: start.time, end: end.time, duration: record.text('duration') };
  return slotOf({ ...fields, day: null, dayChange: 0 }, AS_WRITTEN);
}
