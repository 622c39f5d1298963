/** When the talk of a row is: ISO time stamps, "9:30 AM–10:00 AM", a day and a time in one cell, a duration. */
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { Slice } from '../page/slice.ts';
import { leadingTime, wallTime, type TimeRange } from '../page/times.ts';
import { momentOf } from '../records/moment.ts';
import type { RecordFields } from '../records/record.ts';
import type { Times, Told } from '../records/times.ts';
import { dateIn, type DayFirst } from './dates.ts';

const UNDATED = { date: null, time: null, offset: null };

export const rangeIn = (text: string): TimeRange | null => {
  const words = text
    .slice(0, 100)
    .replace(/^(\d{1,2}:\d{2}):\d{2}/, '$1')
    .trim();
  const range = leadingTime(new Slice(words, 0, words.length))?.range ?? null;
  return range && range.start !== null ? range : null;
};

const told = (printed: Located, more: Partial<Told>): Told => ({ ...UNDATED, ...more, printed });

interface FromTo {
  from: Told | null;
  to: Told | null;
}

/** A cell that says a time, perhaps with its day before it, perhaps with the end behind it. */
function fromTo(printed: Located, dayFirst: DayFirst): FromTo {
  const moment = momentOf(printed.text);
  if (moment) return { from: told(printed, moment), to: null };
  const day = dateIn(printed.text, dayFirst);
  const range = rangeIn(day ? day.rest.replace(/^[\s,T–-]+/, '') : printed.text);
  if (!day && !range) return { from: null, to: null };
  const date = day?.date ?? null;
  const [start, end] = [range?.start ?? null, range?.end ?? null];
  return {
    from: told(printed, { date, time: start === null ? null : wallTime(start) }),
    to: end === null ? null : told(printed, { date, time: wallTime(end) }),
  };
}

const MINUTES = /^(\d{1,3})\s*(?:min(?:ute)?s?\.?|'|′)?$/i;
const HOURS = /^(\d{1,2}):(\d{2})(?::\d{2})?$|^(\d{1,2}(?:[.,]\d{1,2})?)\s*h(?:ours?|rs?)?$/i;

function minutesIn(duration: string): number | null {
  const minutes = MINUTES.exec(duration)?.[1];
  if (minutes) return Number(minutes);
  const hours = HOURS.exec(duration);
  if (!hours) return null;
  return hours[3] ? Math.round(Number(hours[3].replace(',', '.')) * 60) : Number(hours[1]) * 60 + Number(hours[2]);
}

/** The end of a talk that starts on the same day. */
function after(start: Told | null, duration: Located | null): Told | null {
  const minutes = duration && minutesIn(duration.text);
  if (!start?.time || !minutes) return null;
  const end = Number(start.time.slice(0, 2)) * 60 + Number(start.time.slice(3)) + minutes;
  return end < 24 * 60 ? { ...start, printed: duration, time: wallTime(end) } : null;
}

/** @param dayFirst how the column of days is read */
export function timesOf(fields: RecordFields, dayFirst: DayFirst, issues: Issues): Times {
  const read = (field: 'date' | 'start' | 'end'): FromTo => {
    const printed = fields.text(field);
    const found = printed ? fromTo(printed, dayFirst) : { from: null, to: null };
    const what = field === 'date' ? 'day' : 'time';
    if (printed && !found.from)
      issues.warn(fields.line, `"${printed.text.slice(0, 80)}" is no ${what} that can be read`);
    return found;
  };
  const [date, start, end] = [read('date'), read('start'), read('end')];
  const from = start.from ?? (date.from?.time ? date.from : null);
  return { date: date.from, start: from, end: end.from ?? start.to ?? date.to ?? after(from, fields.text('duration')) };
}
