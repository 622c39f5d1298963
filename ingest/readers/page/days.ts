/** Lines that say which day it is: "Thursday, September 26", "Day 2: Friday", "## 2025-03-04". */
import { firstDate, weekdayAlone, type PrintedDate } from './dates.ts';
import type { Line } from './line.ts';
import { leadingTime, timeOn } from './times.ts';
import type { Slice } from './slice.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAY_NUMBER =
  /^(?:day|tag|jour|día)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[:–—,|.)(-]*\s*/i;
/** "Day one concludes" is the end of a day, and heads none. */
const DAY_ENDS = /\b(?:concludes?|ends|adjourns|closes|is over)\.?$/i;
/** How a row of a table opens. */
const ROW = /^\|\s*/;
const SCHEDULE_OF = /^(?:(?:program(?:me)?|schedule|agenda|talks) (?:for|of|on)\s+)(?:the\s+)?/i;
/** "Date: Wednesday, 18/Sept/2024": a row above the sessions of a day. */
const DATE_ROW = /^\|?\s*date\s*:\s*(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day,)/i;

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
  return after.without(/^(?:\s*[:–—,|.)\]@-])+\s*/);
}

/**
 * The day a line announces; null when it is an ordinary line. A few words may follow (`Day 1 – Foundations`), or a time.
 */
export function dayHeading(line: Line): DayHeading | null {
  const heading = line.text.length > 160 ? null : dayOn(line);
  return heading && isShort(heading) ? heading : null;
}

/** Every rule that looks at a line asks for its day. */
const told = new WeakMap<Line, DayHeading | null>();

/** The day at the start of a line, whatever follows. */
function dayOn(line: Line): DayHeading | null {
  const known = told.get(line);
  if (known !== undefined) return known;
  const heading = dayAt(line);
  told.set(line, heading);
  return heading;
}

/** "Wednesday (April 8)": the day of the week before its date in brackets. */
const weekdayBefore = (words: Slice, date: PrintedDate | null): number | null => {
  const before = date && /^(\p{L}{2,12})\.?\s*[([]\s*$/u.exec(words.raw.slice(0, date.index));
  return before ? weekdayAlone(before[1]!) : null;
};

function dayAt(line: Line): DayHeading | null {
  if (timeOn(line) || DAY_ENDS.test(line.text)) return null;
  const bare = line.slice.without(DATE_ROW).without(ROW).without(SCHEDULE_OF).without(/^[([]/);
  const counted = DAY_NUMBER.exec(bare.raw);
  const words = counted ? bare.cut(counted[0].length) : bare;
  const found = firstDate(words.raw);
  const before = weekdayBefore(words, found);
  const isFirst = found?.index === 0 || before !== null || (counted && found && found.index < 60);
  const date = found && !found.end && isFirst ? found : null;
  const weekday = date?.weekday ?? before ?? weekdayAlone(words.text.replace(/[^\p{L}]+$/u, ''));
  if (!counted && !date && weekday === null) return null;
  if (found?.end) return null;
  const rest = date || weekday === null ? behindDate(words, date) : words.cut(words.raw.length);
  const number = counted ? numberOf(counted[1]!) : null;
  return { slice: line.slice, no: line.no, date, number, weekday, rest };
}

const DAYS_OF_A_SERIES = 3;

/** Days with a talk each and no times, as seminars print them. */
export function isListOfDays(lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => dayOfTalk(line) !== null);
  if (first === -1 || lines.slice(first).some((line) => timeOn(line))) return false;
  return lines.filter((line) => dayOfTalk(line) !== null).length >= DAYS_OF_A_SERIES;
}

/** "September 12: Jane Doe (MIT)", "12 Sep ⇥ Jane Doe": a date with its month, alone or apart from what follows by a sign. */
export function dayOfTalk(line: Line): DayHeading | null {
  if (line.text.length > 400) return null;
  const heading = dayOn(line);
  if (!heading?.date || heading.date.end) return null;
  const { start } = line.slice.without(ROW);
  const after = line.slice.source.slice(start + heading.date.index + heading.date.length, line.slice.end);
  return /^\s*$|^\s*(?:[:–—|\t\v-]|[,.]\s|\s{2})/.test(after) && heading.date.index === 0 ? heading : null;
}

/** A sentence that begins with a date is no heading. */
function isShort({ rest }: DayHeading): boolean {
  if (leadingTime(rest)) return true;
  return rest.text.split(' ').length <= 8 && !/[.;]$|^(?:is|was|were|at|we|and|the|in)\b/.test(rest.text);
}
