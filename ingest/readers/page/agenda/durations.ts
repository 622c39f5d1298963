/** How long an entry takes, where timetables print it behind the title: "Registration 30m", "A talk (45 min)". */
import type { Slice } from '../slice.ts';
import type { TimeRange } from '../times.ts';

const TAIL =
  /[\s,(–—-]+(?:(?<hours>\d{1,2})\s?h(?:ours?|rs?)?)?\s?(?:(?<minutes>\d{1,3})\s?(?<unit>m|min\.?|mins\.?|minutes|minuten|['′]))?\)?$/;

const INSIDE = /\s(?=\d{1,3}[hm])(?:(?<hours>\d{1,2})h\s?)?(?:(?<minutes>\d{1,3})m)?\s+(?=[\p{Lu}\d])/gu;
/** Dressed apart from the title before it and the room behind it. */
const APART = /^\v.*\v\s*$/s;
/** A room behind it is no longer than this. */
const LONGEST_ROOM = 60;

/** "A talk 30m Hall 4": the words before a duration that agrees with the range or stands apart, and the room behind it. */
export function aroundDuration(words: Slice, { start, end }: TimeRange): Slice[] {
  const found = [...words.raw.matchAll(INSIDE)].find(({ index, 0: whole, groups }) => {
    const { hours, minutes } = groups!;
    const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    const agrees = start !== null && end !== null && length === end - start;
    return (agrees || APART.test(whole)) && words.raw.length - index - whole.length <= LONGEST_ROOM;
  });
  return found ? [words.cut(0, found.index), words.cut(found.index + found[0].length)] : [words];
}

/** The words without a duration at their end: one that agrees with the range, or that is surely one. */
export function withoutDuration(words: Slice, { start, end }: TimeRange): Slice {
  const tail = words.raw.slice(-30);
  const found = TAIL.exec(tail);
  const { hours, minutes, unit } = found?.groups ?? {};
  if (!found || (hours === undefined && minutes === undefined)) return words;
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const agrees = start !== null && end !== null && end - start === length;
  const isSure = found[0].endsWith(')') || /[\t\v]/.test(found[0]) || (unit?.startsWith('min') ?? false);
  return agrees || isSure ? words.cut(0, words.raw.length - found[0].length) : words;
}
