/** When an event takes place: ISO dates and times with or without an offset, or a date in words. */
import type { Located } from '../located.ts';
import { firstDate, isoDate } from '../page/dates.ts';
import { momentOf, type Moment } from '../records/moment.ts';
import { slotOf, type Slot } from '../programme/slot.ts';
import { wallClock, type WallClock } from '../records/wall-clock.ts';
import { text, things, type Thing } from './thing.ts';

/** "May 7, 2024" as `2024-05-07`; anything else stays. */
function asIso(stamp: Located | null): Located | null {
  if (!stamp || momentOf(stamp.text)) return stamp;
  const printed = firstDate(stamp.text);
  const date = printed?.year && isoDate(printed.year, printed.month, printed.day);
  return date ? stamp.as(date) : stamp;
}

/** Midnight without an end, or to a midnight, is how some programs write "all day". */
const isMidnight = (stamp: Located | null): boolean => /T00:00(?::00)?/.test(stamp?.text ?? 'T00:00');

const withoutTime = (stamp: Located | null): Located | null => stamp && stamp.as(stamp.text.slice(0, 10));

interface Stamps {
  start: Located | null;
  end: Located | null;
}

function stampsOf(event: Thing): Stamps {
  const [start, end] = [asIso(text(event, 'startDate')), asIso(text(event, 'endDate'))];
  const isAllDay = isMidnight(start) && (isMidnight(end) || /T23:59/.test(end?.text ?? ''));
  return isAllDay ? { start: withoutTime(start), end: withoutTime(end) } : { start, end };
}

const momentsOf = (event: Thing): Moment[] =>
  Object.values(stampsOf(event)).flatMap((stamp: Located | null) => (stamp && momentOf(stamp.text)) ?? []);

/** One clock for a meeting and all that it holds. */
export function clockOf(events: readonly Thing[]): WallClock {
  const schedules = events.slice(0, 1).flatMap((event) => things(event, 'eventSchedule'));
  const zone = schedules.flatMap((schedule) => text(schedule, 'scheduleTimezone') ?? [])[0];
  return wallClock(events.flatMap(momentsOf), zone?.text ?? null);
}

export interface Days {
  startDate: Located | null;
  endDate: Located | null;
}

/** First and last day; an end before the start is none. */
export function daysOf(event: Thing, clock: WallClock): Days {
  const { start, end } = stampsOf(event);
  const [startDate, endDate] = [start, end].map((stamp) => {
    const moment = stamp && momentOf(stamp.text);
    return moment ? stamp.as(clock.read(moment).date) : null;
  }) as [Located | null, Located | null];
  const ends = endDate && startDate && endDate.text >= startDate.text ? endDate : startDate;
  return { startDate, endDate: ends };
}

/** Whether it goes over several days, and so holds other events. */
export function isLong(event: Thing): boolean {
  const { start, end } = stampsOf(event);
  const [first, last] = [start, end].map((stamp) => (stamp && momentOf(stamp.text)?.date) ?? null);
  const isNight = /T0[0-6]:/.test(end?.text ?? '');
  return Boolean(first && last && last > first && !isNight);
}

/** The slot of an event in a programme; an end on another day is left out. */
export function slotOfEvent(event: Thing, clock: WallClock): Slot {
  const { start, end } = stampsOf(event);
  const lasts = end !== null && isLong(event);
  return slotOf(
    {
      stamp: start,
      start: text(event, 'startTime'),
      end: lasts ? null : (end ?? text(event, 'endTime')),
      duration: text(event, 'duration'),
      day: null,
      dayChange: 0,
    },
    clock,
  );
}
