/** "12-14" on pages that also print "9:30-10": hours, where other lines say so. */
import { firstDate } from './dates.ts';
import type { Line } from './line.ts';
import { leadingTime, type Clocked } from './times.ts';

const RANGE = /^(\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s*(?:[|:\t\v]\s*)|\s+|$)(?!\d)/;
/** Fewer lines with a time are no agenda. */
const FEWEST = 3;
const FROM = 8;
const TO = 22;

/** A range of full hours at the start of a line, during the day. */
function hoursOn({ slice }: Line): Clocked | null {
  const found = RANGE.exec(slice.raw.slice(0, 40));
  if (!found || firstDate(slice.raw.slice(0, 40))?.index === 0) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  if (from < FROM || to > TO || to <= from) return null;
  const time = slice.cut(0, found[0].length).without(/[|:\s]+$/);
  return { range: { start: from * 60, end: to * 60, sure: false }, time, rest: slice.cut(found[0].length) };
}

/** The lines, with full hours told where the page has other times. */
export function withBareHours(lines: readonly Line[]): readonly Line[] {
  const timed = lines.filter(({ slice }) => leadingTime(slice) !== null).length;
  if (timed < FEWEST) return lines;
  return lines.map((line) => {
    const clock = line.clock || leadingTime(line.slice) ? null : hoursOn(line);
    return clock ? { ...line, clock } : line;
  });
}
