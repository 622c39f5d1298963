/** Days and times of records whose source writes them as ISO 8601: all on one clock. */
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import type { RecordField } from './field-names.ts';
import { momentOf, type Moment } from './moment.ts';
import type { RecordFields } from './record.ts';
import type { TalkRecord } from './talks.ts';
import { wallClock, type WallClock } from './wall-clock.ts';

const WALL_TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

interface Timed {
  printed: Located;
  moment: Moment | null;
}

type Times = Partial<Record<RecordField, Timed>>;
const FIELDS: readonly RecordField[] = ['date', 'start', 'end'];

function timesOf(fields: RecordFields): Times {
  const timed = FIELDS.flatMap((field) => {
    const printed = fields.text(field);
    return printed ? [[field, { printed, moment: momentOf(printed.text) }] as const] : [];
  });
  return Object.fromEntries(timed);
}

function wallTimeOf({ printed, moment }: Timed, clock: WallClock): Located | null {
  const time = moment ? clock.read(moment).time : WALL_TIME.exec(printed.text)?.slice(1, 3).join(':').padStart(5, '0');
  return time ? printed.as(time) : null;
}

function dateOf(timed: Timed | undefined, clock: WallClock): Located | null {
  return timed?.moment ? timed.printed.as(clock.read(timed.moment).date) : null;
}

/** What the source prints as a day or a time and is none. */
function doubts(times: Times, line: number, issues: Issues): void {
  for (const [field, { printed, moment }] of Object.entries(times))
    if (!moment && (field === 'date' || !WALL_TIME.test(printed.text)))
      issues.warn(
        line,
        `"${printed.text.slice(0, 80)}" is no ${field === 'date' ? 'day' : 'time'} that can be read`,
        field,
      );
}

/**
 * @param fields of each record, in the same order
 * @returns the records with their days and times, and the zone of the clock that shows them
 */
export function withTimes(
  records: readonly TalkRecord[],
  fields: readonly RecordFields[],
  issues: Issues,
): { timed: TalkRecord[]; timeZone: string | null } {
  const times = fields.map(timesOf);
  const moments = times.flatMap((one) => Object.values(one).flatMap(({ moment }) => moment ?? []));
  const stated = fields.map((one) => one.text('zone')).find((zone) => zone !== null);
  const clock = wallClock(moments, stated?.text ?? null);
  if (clock.doubt) issues.info(null, clock.doubt, 'meeting.timeZone');
  const timed = records.map((record, i) => {
    const { date, start, end } = times[i]!;
    doubts(times[i]!, record.line, issues);
    return {
      ...record,
      date: dateOf(start?.moment?.time ? start : date, clock) ?? dateOf(date, clock),
      start: start ? wallTimeOf(start, clock) : null,
      end: end ? wallTimeOf(end, clock) : null,
    };
  });
  return { timed, timeZone: clock.zone };
}
