/** When talks are, in minutes that can be compared, also over midnight and where an end is not printed. */
import type { EndIs } from '../../contract/schedule.ts';

const DAY = 24 * 60;
/** A printed end so much later, or earlier, than the start is a misprint: nobody talks for half a day. */
const LONGEST = DAY / 2;
/** No longer gap than this is taken to be the talk: a longer one is lunch, or the evening. */
const LONGEST_ASSUMED = 2 * 60;

/** What is known of a time. */
interface Timed {
  date: string;
  /** Wall time, as `end`. */
  start: string;
  end: string | null;
}
/** Of a talk also where. */
export interface Printed extends Timed {
  /** The room, else the session, else the track; null for the meeting as a whole. */
  place: string | null;
}

export interface Span {
  /** Minutes since midnight of the first day; of an unknown end `to` is a minute later than `from`. */
  from: number;
  to: number;
  endIs: EndIs;
}

const minutesOf = (wall: string) => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));

/** Minutes since midnight of the first day → wall time. */
export const wallOf = (minutes: number): string => {
  const [hours, rest] = [Math.floor((minutes % DAY) / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
};

const daysBetween = (first: string, date: string) => (Date.parse(date) - Date.parse(first)) / (DAY * 60_000);

/** The printed end after a start; null when none is printed, or it cannot be meant. */
function saidEnd(from: number, { start, end }: Timed): number | null {
  if (end === null || end === start) return null;
  const lasts = (minutesOf(end) - minutesOf(start) + DAY) % DAY;
  return lasts <= LONGEST ? from + lasts : null;
}

/** The next start after each start of a place, of those in the same place and of those for everybody. */
function nextStarts(
  places: readonly (string | null)[],
  starts: readonly number[],
  everywhere: readonly number[],
): (number | null)[] {
  const byPlace = new Map<string | null, number[]>();
  places.forEach((place, at) => {
    const known = byPlace.get(place);
    if (known) known.push(starts[at]!);
    else byPlace.set(place, [starts[at]!]);
  });
  for (const list of byPlace.values()) list.push(...everywhere);
  for (const list of byPlace.values()) list.sort((a, b) => a - b);
  return places.map((place, at) => byPlace.get(place)!.find((start) => start > starts[at]!) ?? null);
}

/** Minutes since midnight of the first day → when something ends, as far as that is known. */
function spanFrom(from: number, timed: Timed, next: number | null): Span {
  const said = saidEnd(from, timed);
  if (said !== null) return { from, to: said, endIs: 'said' };
  if (next !== null && next - from <= LONGEST_ASSUMED) return { from, to: next, endIs: 'assumed' };
  return { from, to: from + 1, endIs: 'unknown' };
}

export interface Spans {
  talks: Span[];
  breaks: Span[];
}

/**
 * When each talk, and each break, begins and ends. An end before its start is on the next day. The end of a talk that is not printed is
 * the next start in the same place or of a break, if that is at most two hours later; that of a break is not assumed.
 */
export function spansOf(talks: readonly Printed[], breaks: readonly Timed[] = []): Spans {
  const [first = ''] = [...talks, ...breaks].map(({ date }) => date).sort();
  const startOf = ({ date, start }: Timed) => daysBetween(first, date) * DAY + minutesOf(start);
  const [starts, breakStarts] = [talks.map(startOf), breaks.map(startOf)];
  const places = talks.map(({ place }) => place);
  const next = nextStarts(places, starts, breakStarts);
  return {
    talks: talks.map((talk, at) => spanFrom(starts[at]!, talk, next[at]!)),
    breaks: breaks.map((one, at) => spanFrom(breakStarts[at]!, one, null)),
  };
}

/** Whether any two of some spans overlap. */
export function overlapping(spans: readonly Pick<Span, 'from' | 'to'>[]): boolean {
  let until = -1;
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .some(({ from, to }) => {
      const over = from < until;
      until = Math.max(until, to);
      return over;
    });
}
