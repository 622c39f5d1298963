/** A line that opens a day: a heading, the first cell of a row, or the date of a seminar's talk. */
import { dayHeading, dayOfTalk, type DayHeading } from '../days.ts';
import { partOf, type Line } from '../line.ts';
import type { Slice } from '../slice.ts';
import { leadingTime } from '../times.ts';
import { cellsOf } from './columns.ts';
import { UNTIMED } from './entry.ts';
import { ROOM } from './kinds.ts';
import { timedLine } from './timed-line.ts';
import type { UnderWay } from './under-way.ts';

/** "13:00 - 18:00, Lecture Hall 2" beside a day says when and where it all is. */
function isOpeningHours(rest: Slice): boolean {
  const time = leadingTime(rest);
  return time !== null && time.range.end !== null && (time.rest.empty || ROOM.test(time.rest.without(/^,\s*/).text));
}

/** A day in the first cell of a row, the time in the next. */
function dayCell(line: Line): DayHeading | null {
  const [first, second] = cellsOf(line);
  if (!first || !second || first.raw.length > 60 || !leadingTime(second)) return null;
  const heading = dayHeading(partOf(line, first));
  return heading && { ...heading, rest: second.through(line.slice) };
}

/** A day that is an entry itself, since no time is printed. */
function openDay({ slice, no, rest }: DayHeading, line: Line, under: UnderWay): void {
  const { day, columns } = under;
  const lines = rest.empty ? [] : [partOf(line, rest)];
  const { range, time } = (day && under.hoursOf(day)) ?? { range: UNTIMED, time: slice };
  under.entries.push({ range, time, no, columns, session: null, track: null, day, lines });
  under.open = true;
}

export function dayLine(line: Line, under: UnderWay): boolean {
  const heading = (under.untimed ? dayOfTalk(line) : null) ?? dayHeading(line) ?? dayCell(line);
  if (!heading) return false;
  under.day = under.dayOf(heading);
  under.session = null;
  under.open = false;
  const { rest } = heading;
  const timed = !rest.empty && !isOpeningHours(rest) && timedLine(partOf(line, rest), under);
  if (under.untimed && !timed) openDay(heading, line, under);
  return true;
}
