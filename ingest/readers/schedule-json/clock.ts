/** The clock of a schedule: the zone that it states, unless the starts beside its dates say that these are local as written. */
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { wallTime } from '../page/times.ts';
import { inZone, momentOf, zoneNamed, type Moment } from '../records/moment.ts';
import { clockTime } from '../programme/slot.ts';
import { wallClock, type WallClock } from '../records/wall-clock.ts';
import type { Fields } from '../programme/fields.ts';

const TIMES = ['date', 'start', 'end'];

/** Of an event whose start stands beside its date: whether the date is written in another zone than its start. */
function isOffZone(event: Fields, zone: string): boolean {
  const moment = momentOf(event.text('date')?.text ?? '');
  const minutes = clockTime(event.text('start')?.text ?? '');
  if (!moment || minutes === null || moment.time !== wallTime(minutes)) return false;
  return inZone(moment, zone).time !== moment.time;
}

/** @param stated the zone in the schedule's own words */
export function clockOf(events: readonly Fields[], stated: Located | null, line: number, issues: Issues): WallClock {
  const moments: Moment[] = events.flatMap((event) =>
    TIMES.flatMap((name) => momentOf(event.text(name)?.text ?? '') ?? []),
  );
  const clock = wallClock(moments, stated?.text ?? null);
  if (clock.doubt) issues.warn(line, clock.doubt, 'meeting.timeZone');
  const zone = stated && zoneNamed(stated.text);
  const off = zone ? events.filter((event) => isOffZone(event, zone)).length : 0;
  if (off > 0)
    issues.warn(
      line,
      `the time zone is said to be ${stated!.text}, and the dates of ${off} events have another offset: times are as their starts print them`,
      'meeting.timeZone',
    );
  return clock;
}
