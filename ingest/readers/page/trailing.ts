/** Pages that print the time at the end of the line: "Sorting with liars, Jane Doe (10:00am)". */
import { firstDate } from './dates.ts';
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';
import { leadingTime, type Clocked } from './times.ts';

/** What may stand between an entry and its time. */
const BORDER = /\s+[–—-]\s+|,\s+|\t\s*|\v\s*|\s{3,}|\s*[([]\s*|:\s+|\s@\s+|\bat\s+|\s*\|\s*/g;
/** Fewer lines than this are no style of a page. */
const FEWEST = 3;
const LONGEST = 300;
const TAIL = 50;
/** "Monday 3 May 9:00 - 9:45": what follows is where a range ends. */
const RANGE_BEGINS = /(?:[:.h]\d{2}|\d)\s?(?:[ap]\.?m\.?)$|[:.h]\d{2}$/i;

/** "3 May 2031, 14:00": what follows a day is no end of an entry. */
function isDay({ raw }: Slice): boolean {
  const date = firstDate(raw);
  return date?.index === 0 && !/[\p{L}\d]/u.test(raw.slice(date.length));
}

/** The time that ends a line. */
function timeAtEnd(line: Line): Clocked | null {
  const { slice } = line;
  if (line.text.length > LONGEST || !/\d|noon/i.test(slice.raw.slice(-8))) return null;
  const from = Math.max(1, slice.raw.length - TAIL);
  for (const border of slice.raw.slice(from).matchAll(BORDER)) {
    const at = from + border.index;
    const tail = slice.cut(at + border[0].length);
    const time = leadingTime(tail);
    const isRange = /[–—-]/.test(border[0]) && RANGE_BEGINS.test(slice.raw.slice(0, at));
    if (!isRange && !isDay(slice.cut(0, at)) && time?.rest.empty && (time.range.sure || /[:.h]\d{2}/.test(tail.raw)))
      return { range: time.range, time: tail.without(/[)\]]$/), rest: slice.cut(0, at) };
  }
  return null;
}

/** The lines, with the times at their ends told where that is how this page prints them. */
export function withTrailingTimes(lines: readonly Line[]): readonly Line[] {
  const clocks = lines.map((line) => (leadingTime(line.slice) ? null : timeAtEnd(line)));
  const trailing = clocks.filter((clock) => clock !== null && !clock.rest.empty).length;
  const leading = lines.filter((line) => leadingTime(line.slice)).length;
  if (trailing < FEWEST || trailing < 2 * leading) return lines;
  return lines.map((line, i) => (clocks[i] && !clocks[i].rest.empty ? { ...line, clock: clocks[i] } : line));
}
