/** The talks of a meeting → a timetable: days, lanes side by side, and the talks that have no time with the reason. */
import type { Answer } from '../../contract/endpoint.ts';
import type { AgendaEntry } from '../../contract/meeting.ts';
import type { Break, Lane, ScheduleDay, scheduleApi, Slot, Unscheduled } from '../../contract/schedule.ts';
import type { reads } from '../../cypher/reads/index.ts';
import type { ReadRow } from '../../cypher/read.ts';
import { overlapping, spansOf, wallOf, type Span } from './times.ts';

type Talk = ReadRow<typeof reads.scheduleTalks>;
type Timed<T> = T & { date: string; start: string };
type Schedule = Answer<typeof scheduleApi.schedule>;
type Field = NonNullable<Schedule['lanesAre']>;

const FIELDS: readonly Field[] = ['room', 'track', 'session'];

const isTimed = <T extends Pick<AgendaEntry, 'date' | 'start'>>(one: T): one is T & { date: string; start: string } =>
  one.date !== null && one.start !== null;

function reasonOf({ date, start }: Talk): string {
  if (date === null && start === null) return 'The source gives neither a day nor a time.';
  return date === null ? 'The source gives a time and no day.' : 'The source gives a day and no time.';
}

const unscheduledOf = ({ end: _end, position: _position, ...talk }: Talk): Unscheduled => ({
  ...talk,
  reason: reasonOf({ ...talk, end: null, position: 0 }),
});

type Dated<T> = T & { date: string };

/** By start, then end, then label: a full order. */
const inTime = (a: Slot | Break, b: Slot | Break) => a.from - b.from || a.to - b.to || (nameOf(a) < nameOf(b) ? -1 : 1);
const nameOf = (one: Slot | Break) => ('id' in one ? one.id : one.label);

/** Talks and breaks at their times. */
function timesOf(talks: readonly Timed<Talk>[], agenda: readonly Timed<AgendaEntry>[]) {
  const places = talks.map((talk) => ({ ...talk, place: talk.room ?? talk.session ?? talk.track }));
  const spans = spansOf(places, agenda);
  const endOf = ({ endIs, to }: Span) => (endIs === 'unknown' ? null : wallOf(to));
  const slots = talks.map(({ position: _, ...talk }, at): Dated<Slot> => {
    const span = spans.talks[at]!;
    return { ...talk, ...span, end: endOf(span) };
  });
  const breaks = agenda.map(({ date, label, start }, at): Dated<Break> => {
    const { from, to, ...span } = spans.breaks[at]!;
    return { date, label, start, from, to, end: endOf({ from, to, ...span }) };
  });
  return { slots: slots.sort(inTime), breaks: breaks.sort(inTime) };
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The first of room, track and session that most talks have and that differs; null where nothing runs side by side. */
function laneField(slots: readonly Slot[]): Field | null {
  if (!overlapping(slots)) return null;
  const tells = (field: Field) => {
    const said = slots.flatMap((slot) => slot[field] ?? []);
    return said.length * 2 >= slots.length && distinct(said).length > 1;
  };
  return FIELDS.find(tells) ?? null;
}

/** "Room 2" before "Room 10". */
const { compare } = new Intl.Collator('en', { numeric: true });

const byLabel = ({ label: a }: Lane, { label: b }: Lane): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b) || (a < b ? -1 : 1);
};

function lanesOf(slots: readonly Slot[], field: Field | null): Lane[] {
  const labels = distinct(slots.map((slot) => field && slot[field]));
  return labels
    .map((label) => ({ label, slots: slots.filter((slot) => (field && slot[field]) === label) }))
    .sort(byLabel);
}

function daysOf(slots: readonly Dated<Slot>[], breaks: readonly Dated<Break>[], field: Field | null): ScheduleDay[] {
  return distinct(slots.map(({ date }) => date))
    .sort()
    .map((date) => {
      const own = slots.filter((slot) => slot.date === date);
      const around = breaks.filter((one) => one.date === date);
      return { date, lanes: lanesOf(own, field), breaks: around, parallel: overlapping(own) };
    });
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What the page says of times. */
function sentenceOf(timeZone: string | null, slots: readonly Slot[]): string {
  const zone = timeZone ? `Times are those of ${timeZone}.` : 'Times are as printed; the source names no time zone.';
  const of = (what: Slot['endIs']) => slots.filter(({ endIs }) => endIs === what).length;
  const [assumed, unknown] = [of('assumed'), of('unknown')];
  return [
    zone,
    assumed > 0 &&
      `${counted(assumed, 'end is', 'ends are')} assumed: the next start in the same room or session, or the next break.`,
    unknown > 0 && `${counted(unknown, 'talk has', 'talks have')} no known end.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * @param talks in the order of the source
 * @param agenda what is scheduled and is no talk
 * @returns the timetable of a meeting; without days when no talk has a day and a time
 */
export function scheduleOf(
  meeting: Pick<Schedule['meeting'], 'id' | 'label'> & { timeZone: string | null },
  talks: readonly Talk[],
  agenda: readonly AgendaEntry[],
): Schedule {
  const { slots, breaks } = timesOf(talks.filter(isTimed), agenda.filter(isTimed));
  const lanesAre = laneField(slots);
  return {
    meeting: { id: meeting.id, label: meeting.label },
    timeZone: meeting.timeZone,
    times: sentenceOf(meeting.timeZone, slots),
    lanesAre,
    days: daysOf(slots, breaks, lanesAre),
    unscheduled: talks.filter((talk) => !isTimed(talk)).map(unscheduledOf),
  };
}
