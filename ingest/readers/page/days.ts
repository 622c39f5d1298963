/** Lines that say which day it is: "Thursday, September 26", "Day 2: Friday", "## 2025-03-04". */
import { firstDate, weekdayAlone, type PrintedDate } from './dates.ts';
import type { Line } from './line.ts';
import { leadingTime } from './times.ts';
import type { Slice } from './slice.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAY_NUMBER =
  /^(?:day|tag|jour|día)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[:–—,|.)(-]*\s*/i;
const SCHEDULE_OF = /^(?:(?:program(?:me)?|schedule|agenda|talks) (?:for|of|on)\s+)(?:the\s+)?/i;

export interface DayHeading {
  slice: Slice;
  no: number;
  date: PrintedDate | null;
  /** From 1: "Day 2". */
  number: number | null;
  weekday: number | null;
  /** What follows the date on the line, e.g. a time and an entry, or a theme. */
  rest: Slice;
}

function numberOf(word: string): number {
  const spelled = NUMBERS.indexOf(word.toLowerCase());
  return spelled === -1 ? Number(word) : spelled + 1;
}

function behindDate(words: Slice, date: PrintedDate | null): Slice {
  const after = date ? words.cut(date.index + date.length) : words;
  return after.without(/^(?:\s*[:–—,|.)\]-])+\s*/);
}

/**
 * The day a line announces; null when it is an ordinary line. A few words may follow (`Day 1 – Foundations`), or a time.
 */
export function dayHeading(line: Line): DayHeading | null {
  if (line.text.length > 160 || leadingTime(line.slice)) return null;
  const bare = line.slice.without(SCHEDULE_OF).without(/^[([]/);
  const counted = DAY_NUMBER.exec(bare.raw);
  const words = counted ? bare.cut(counted[0].length) : bare;
  const found = firstDate(words.raw);
  const date = found && !found.end && (found.index === 0 || (counted && found.index < 60)) ? found : null;
  const weekday = date?.weekday ?? weekdayAlone(words.text.replace(/[^\p{L}]+$/u, ''));
  if (!counted && !date && weekday === null) return null;
  if (found?.end) return null;
  const rest = date || weekday === null ? behindDate(words, date) : words.cut(words.raw.length);
  const number = counted ? numberOf(counted[1]!) : null;
  const heading = { slice: line.slice, no: line.no, date, number, weekday, rest };
  return isShort(heading) ? heading : null;
}

const DAYS_OF_A_SERIES = 3;

/** Days with a talk each and no time anywhere, as seminars print them. */
export function isListOfDays(lines: readonly Line[]): boolean {
  if (lines.some((line) => leadingTime(line.slice))) return false;
  return lines.filter(isDayAlone).length >= DAYS_OF_A_SERIES;
}

/** A date with its month, and nothing else. */
export const isDayAlone = (line: Line): boolean => {
  const heading = dayHeading(line);
  return heading?.date !== null && heading?.rest.empty === true;
};

/** A sentence that begins with a date is no heading. */
function isShort({ rest }: DayHeading): boolean {
  if (leadingTime(rest)) return true;
  return rest.text.split(' ').length <= 8 && !/[.;]$|^(?:is|was|were|at|we|and|the|in)\b/.test(rest.text);
}
