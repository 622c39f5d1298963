/** Times of the day as pages print them: `9:30 AM`, `9 – 9:30 a.m.`, `14.00`, `14h30`, `0900-0945`, `noon`. */
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';

export interface TimeRange {
  /** Minutes since midnight; null when such a time does not exist. */
  start: number | null;
  end: number | null;
  /** False when a 12-hour clock may be meant: no AM or PM, and an hour from 1 to 12. */
  sure: boolean;
}

interface Clock {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
}

/** `9:30 AMRong` is a time and a name, `10.00 Amara` a time and a longer name. */
const HALF = String.raw`(?:[aApP]\.\s?[mM]\.?|[AP]M\.?(?!\p{Ll})|[ap]m(?!\p{L})\.?|[AP]m(?!\p{L}))`;
const CLOCK = String.raw`(?:\d{1,2}\s?[:.hH]\s?\d{2}(?!\d)|\d{1,2}\s?[hH](?![\p{L}\d])|\d{1,2})(?:\s*(?:${HALF}|Uhr\b|(?:hr?s\.?|h\.?)(?![\p{L}\d.])))?|(?:12\s+)?(?:noon|midnight|Noon|NOON|Midnight|MIDNIGHT)`;
const DASH = String.raw`\s*(?:-{1,3}|[‐‑‒–—−~→]|\bto\b|\buntil\b|\btill\b|\bbis\b|(?<=\s)à(?=\s)|\bal?\b|\balle\b)\s*(?:las\s)?`;
/** `10:00 EDT`, `14:00 (UTC+2)`. */
const ZONED = String.raw`\s*\(?\b(?:[ECMP][SD]?T|CES?T|W?ES?T|(?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?\d{2})?)?|BST|AE[SD]T|JST|KST|IST|SGT|NZ[SD]T)(?![\p{L}\d])\)?`;
const ZONE = `(?:${ZONED})?`;
/** The same time elsewhere: `10:00 EDT / 16:00 CEST`, `16:00 (10:00 EDT)`. */
const ELSEWHERE = String.raw`(?:\s*[/|=(]\s*(?:${CLOCK})(?:${DASH}(?:${CLOCK}))?${ZONED}){0,4}`;
/** `2019–2020` are years. */
const YEARS = String.raw`(?:19\d\d|20[0-3]\d)${DASH}(?:19\d\d|20[0-3]\d)`;
const LEADING = new RegExp(
  String.raw`^\W{0,2}(?:(?:[Tt]ime|[Aa]t|[Ff]rom|[Vv]on|[Aa]b|[Uu]m|[Dd]e|[Dd]alle|[Oo]re|[Àà]|[Aa] las|[Dd]as|[Àà]s|[Vv]anaf)\s*:?\s+)?(?:(?!${YEARS})(?<plain>\d{4})${DASH}(?<plainTo>\d{4})(?!\d)|(?<from>${CLOCK})${ZONE}(?:${DASH}(?<to>${CLOCK})${ZONE})?${ELSEWHERE}|(?<hours>\d{4})(?:h|H|\s?[Hh]rs?)\b)`,
  'u',
);
const AFTER = /^\s*(?:Uhr\b|[Hh]rs?\b)?(?:\.(?=\s|$))?\s*[)\]]?\s*(?:[|:;,·•–—-]\s*)*/u;

function clockOf(text: string): Clock {
  const word = /noon|midnight/i.exec(text)?.[0].toLowerCase();
  if (word) return { hour: word === 'noon' ? 12 : 0, minute: 0, half: null };
  const [, hour, minute = '0'] = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})?)?/i.exec(text)!;
  const half = /([ap])\.?\s?m/i.exec(text)?.[1]?.toLowerCase();
  return { hour: Number(hour), minute: Number(minute), half: half === 'a' ? 'am' : half === 'p' ? 'pm' : null };
}

function minutesOf({ hour, minute, half }: Clock): number | null {
  if (hour > 23 || minute > 59) return null;
  const twelve = half !== null && hour >= 1 && hour <= 12;
  return (twelve ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute;
}

/** In `11:00-12:30 PM` and `9-10 am` one half of the day is said for both: the one that puts the start before the end. */
function share(from: Clock, to: Clock): [Clock, Clock] {
  if (from.half && !to.half && to.hour <= 12) {
    const same = { ...to, half: from.half };
    const before = (minutesOf(same) ?? 0) <= (minutesOf(from) ?? 0);
    return [from, before ? { ...to, half: 'pm' } : same];
  }
  if (!from.half && to.half && from.hour <= 12) {
    const same = { ...from, half: to.half };
    const after = (minutesOf(same) ?? 0) >= (minutesOf(to) ?? 0);
    return [after ? { ...from, half: to.half === 'pm' ? 'am' : 'pm' } : same, to];
  }
  return [from, to];
}

const isWord = (text: string): boolean => /noon|midnight/i.test(text);
const isBare = (text: string): boolean => /^\d{1,2}$/.test(text.trim());
const plain = (digits: string): Clock => ({
  hour: Number(digits.slice(0, 2)),
  minute: Number(digits.slice(2)),
  half: null,
});

/** A bare number is a time only beside a time that says more: `9 – 10 a.m.`, `9 – 9:30`. */
function rangeOf(from: string, to: string | undefined): TimeRange | null {
  if (isBare(from) && (to === undefined || isBare(to))) return null;
  const [start, end] = to === undefined ? [clockOf(from), null] : share(clockOf(from), clockOf(to));
  const sure =
    start.half !== null ||
    (end !== null && end.half !== null) ||
    start.hour === 0 ||
    start.hour > 12 ||
    isWord(from) ||
    /^0/.test(from);
  return { start: minutesOf(start), end: end && minutesOf(end), sure };
}

/** A time that a line prints: the range, where it stands, and the other words of the line without separators. */
export interface Clocked {
  range: TimeRange;
  time: Slice;
  rest: Slice;
}

/** The time at the start of a line; null when it starts with none. */
export function leadingTime(slice: Slice): Clocked | null {
  const groups = LEADING.exec(slice.raw.slice(0, 80));
  if (!groups?.groups) return null;
  const { from, to, plain: digits, plainTo, hours } = groups.groups;
  const range = from !== undefined ? leading(from, to, slice) : fromDigits(digits ?? hours!, plainTo);
  if (!range) return null;
  const length = range.length ?? groups[0].length;
  const after = slice.raw.slice(length);
  if (/^(?:\d|[.,]\d|\s?%|(?:st|nd|rd|th)\b)/.test(after)) return null;
  return { range: range.range, time: slice.cut(0, length), rest: slice.cut(length + AFTER.exec(after)![0].length) };
}

interface Found {
  range: TimeRange;
  length?: number;
}

/** `9:30 – 3 proofs of a lemma` is one time and a title. */
function leading(from: string, to: string | undefined, slice: Slice): Found | null {
  if (
    to !== undefined &&
    isBare(to) &&
    !isBare(from) &&
    !/^\s*(?:$|[|:\n])/.test(slice.raw.slice(slice.raw.indexOf(to, from.length) + to.length))
  ) {
    const range = rangeOf(from, undefined);
    return range && { range, length: slice.raw.indexOf(from) + from.length };
  }
  const range = rangeOf(from, to);
  return range && { range };
}

function fromDigits(from: string, to: string | undefined): Found {
  const end = to === undefined ? null : minutesOf(plain(to));
  return { range: { start: minutesOf(plain(from)), end, sure: true } };
}

/** The time of a line: at its start, or at its end on pages that print it there. */
export function timeOn(line: Line): Clocked | null {
  const known = told.get(line);
  if (known !== undefined) return known;
  const time = line.clock ?? leadingTime(line.slice);
  told.set(line, time);
  return time;
}

/** Every rule that looks at a line asks for its time. */
const told = new WeakMap<Line, Clocked | null>();

/** `HH:MM` of minutes since midnight. */
export const wallTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
