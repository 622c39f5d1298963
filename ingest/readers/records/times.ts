/** Days and times of records, all on one clock. */
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { momentOf } from './moment.ts';
import type { RecordFields } from './record.ts';
import type { TalkRecord } from './talks.ts';
import { wallClock, type WallClock } from './wall-clock.ts';

/** What a field says of when, as it is written. */
export interface Told {
  printed: Located;
  /** `YYYY-MM-DD` */
  date: string | null;
  /** `HH:MM` */
  time: string | null;
  /** Minutes east of UTC. */
  offset: number | null;
}

/** When a record is: a day may stand with its times, or on its own. */
export interface Times {
  date: Told | null;
  start: Told | null;
  end: Told | null;
}

const WALL_TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/** @returns null, with an issue, for what is neither an ISO date nor a time */
function toldIn(printed: Located | null, what: 'day' | 'time', line: number, issues: Issues): Told | null {
  if (!printed) return null;
  const moment = momentOf(printed.text);
  if (moment) return { printed, ...moment };
  const time = WALL_TIME.exec(printed.text)?.slice(1, 3).join(':').padStart(5, '0');
  if (time && what === 'time') return { printed, date: null, time, offset: null };
  issues.warn(line, `"${printed.text.slice(0, 80)}" is no ${what} that can be read`);
  return null;
}

/** Of a record whose source writes days and times as ISO 8601. */
export const isoTimes = (fields: RecordFields, issues: Issues): Times => ({
  date: toldIn(fields.text('date'), 'day', fields.line, issues),
  start: toldIn(fields.text('start'), 'time', fields.line, issues),
  end: toldIn(fields.text('end'), 'time', fields.line, issues),
});

/** A moment on the clock; a time without a day is where the clock hangs already. */
function shown({ date, time, offset }: Told, clock: WallClock): { date: string | null; time: string | null } {
  return date === null ? { date, time } : clock.read({ date, time, offset });
}

const as = (told: Told | null, value: string | null | undefined): Located | null =>
  told && value ? told.printed.as(value) : null;

function timed(record: TalkRecord, { date, start, end }: Times, clock: WallClock): TalkRecord {
  const [day, from, to] = [date, start, end].map((told) => told && shown(told, clock));
  return {
    ...record,
    date: as(start, from?.date) ?? as(date, day?.date),
    start: as(start, from?.time) ?? as(date, day?.time),
    end: as(end, to?.time),
  };
}

/**
 * @param times of each record, in the same order
 * @param stated the time zone that the source names, in its words
 * @returns the records with their days and times, and the zone of the clock that shows them
 */
export function onOneClock(
  records: readonly TalkRecord[],
  times: readonly Times[],
  stated: string | null,
  issues: Issues,
): { timed: TalkRecord[]; timeZone: string | null } {
  const moments = times
    .flatMap(({ date, start, end }) => [date, start, end])
    .flatMap((told) => (told && told.date !== null ? [{ date: told.date, time: told.time, offset: told.offset }] : []));
  const clock = wallClock(moments, stated);
  if (clock.doubt) issues.info(null, clock.doubt, 'meeting.timeZone');
  return { timed: records.map((record, i) => timed(record, times[i]!, clock)), timeZone: clock.zone };
}

/** The zone that the first record that names one names. */
export const zoneStated = (fields: readonly RecordFields[]): string | null =>
  fields.map((one) => one.text('zone')).find((zone) => zone !== null)?.text ?? null;
