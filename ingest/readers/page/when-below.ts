/** Lists of events that print day and time below each title: they go first, as in an agenda. */
import { dayHeading } from './days.ts';
import { partOf, type Line } from './line.ts';
import { leadingTime, timeOn } from './times.ts';

/** Fewer are no custom of a page. */
const FEWEST = 3;
const SHARE = 0.7;
/** Title and speaker stand above; more lines are something else. */
const MOST_ABOVE = 3;

interface When {
  at: number;
  day: Line;
  time: Line;
  start: number | null;
}

/** "Wednesday June 14, 2028 9:30am - 10:15am" and nothing else. */
function whenOn(line: Line, at: number): When | null {
  const heading = line.text.length > 120 ? null : dayHeading(line);
  const time = heading?.date && !heading.rest.empty ? leadingTime(heading.rest) : null;
  if (!time?.rest.empty) return null;
  const day = partOf(line, line.slice.cut(0, heading!.rest.start - line.slice.start));
  return {
    at,
    day: { ...day, gap: true },
    time: { ...partOf(line, heading!.rest), gap: false },
    start: time.range.start,
  };
}

/** How many lines of the same run stand above a line. */
function above(lines: readonly Line[], at: number): number {
  let count = 0;
  for (let i = at; i > 0 && !lines[i]!.gap && !lines[i]!.heading; i--) {
    if (timeOn(lines[i - 1]!) || dayHeading(lines[i - 1]!)) return 0;
    count++;
  }
  return count > MOST_ABOVE ? 0 : count;
}

/** A time alone that only heads what begins then. */
const isSaidAgain = (line: Line, next: When | undefined): boolean => {
  const time = next && timeOn(line);
  return time?.rest.empty === true && time.range.start === next!.start;
};

/** The lines, with each day and time above what takes place then. */
export function withWhenAbove(lines: readonly Line[]): readonly Line[] {
  const all = lines.flatMap((line, at) => whenOn(line, at) ?? []);
  const below = all.filter(({ at }) => above(lines, at) > 0);
  if (below.length < FEWEST || below.length < all.length * SHARE) return lines;
  const first = new Map(below.map((when) => [when.at - above(lines, when.at), when]));
  const moved = new Set(below.map(({ at }) => at));
  return lines.flatMap((line, i) => {
    if (moved.has(i) || isSaidAgain(line, first.get(i + 1))) return [];
    const when = first.get(i);
    return when ? [when.day, when.time, { ...line, gap: false }] : [line];
  });
}
