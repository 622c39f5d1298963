/** When something is scheduled: what an export prints of it in several fields → a day, a start and an end on the meeting's clock. */
import type { Located } from '../located.ts';
import { plusDays } from '../page/dates.ts';
import { wallTime } from '../page/times.ts';
import { minutesOf } from './duration.ts';
import { momentOf } from '../records/moment.ts';
import type { WallClock } from '../records/wall-clock.ts';

export interface PrintedSlot {
  /** Day and time, perhaps with an offset: `2025-09-25T09:30:00+02:00`. */
  stamp: Located | null;
  /** Local time of the start where a field has it alone: `09:30`. */
  start: Located | null;
  /** Day and time of the end, or its time alone. */
  end: Located | null;
  duration: Located | null;
  /** The day of the programme that it stands under. */
  day: Located | null;
  /** Minutes after midnight that a day of the programme still counts as the one before. */
  dayChange: number;
}

export interface Slot {
  date: Located | null;
  start: Located | null;
  end: Located | null;
  doubts: string[];
}

const DAY = 1440;
const TIME = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/;

/** Minutes since midnight of `9:30`, `09:30:00`, `0930`; null when no clock shows such a time. */
export function clockTime(text: string): number | null {
  const [, hour, minute] = TIME.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

const isUnreadable = (field: Located | null, read: unknown): field is Located => field !== null && read === null;

/** The stamp on the meeting's clock, unless the start beside it says that the stamp is local as it is written. */
function stamped({ stamp, start }: PrintedSlot, clock: WallClock, doubts: string[]) {
  const moment = stamp && momentOf(stamp.text);
  if (isUnreadable(stamp, moment)) doubts.push(`expected a date and time, "${stamp.text.slice(0, 60)}" came`);
  if (!moment) return null;
  const read = clock.read(moment);
  const minutes = start && clockTime(start.text);
  const printed = minutes === null ? null : wallTime(minutes);
  if (printed === null || read.time === null || read.time === printed) return read;
  if (moment.time !== printed)
    doubts.push(`it starts at ${printed}, and ${moment.time} by its date; the former was taken`);
  return { date: moment.date, time: moment.time };
}

/** A time before the day's change belongs to the night that follows the day. */
function nightOf(day: Located, minutes: number | null, dayChange: number): Located | null {
  const date = momentOf(day.text)?.date;
  if (!date) return null;
  return day.as(minutes !== null && minutes < dayChange ? plusDays(date, 1) : date);
}

function endOf(slot: PrintedSlot, start: Located | null, clock: WallClock, doubts: string[]): Located | null {
  const { end, duration } = slot;
  const moment = end && momentOf(end.text);
  const time = moment ? clock.read(moment).time : null;
  if (end && time) return end.as(time);
  const minutes = end && clockTime(end.text);
  if (end && minutes !== null) return end.as(wallTime(minutes));
  const length = duration && minutesOf(duration.text);
  if (isUnreadable(duration, length)) doubts.push(`expected a duration, "${duration.text.slice(0, 60)}" came`);
  if (!duration || !length || !start) return null;
  if (length > DAY) doubts.push(`it is said to last ${Math.round(length / 60)} hours; its end was left out`);
  return length > DAY ? null : duration.as(wallTime((clockTime(start.text)! + length) % DAY));
}

/** Where a start of its own and a date that has a time disagree, the start counts. */
export function slotOf(slot: PrintedSlot, clock: WallClock): Slot {
  const doubts: string[] = [];
  const read = stamped(slot, clock, doubts);
  const minutes = slot.start && clockTime(slot.start.text);
  if (isUnreadable(slot.start, minutes))
    doubts.push(`expected a time such as 09:30, "${slot.start.text.slice(0, 60)}" came`);
  const start = minutes !== null ? slot.start!.as(wallTime(minutes)) : read?.time ? slot.stamp!.as(read.time) : null;
  const night = slot.day && nightOf(slot.day, minutes, slot.dayChange);
  return {
    date: read ? slot.stamp!.as(read.date) : night,
    start,
    end: endOf(slot, start, clock, doubts),
    doubts,
  };
}
