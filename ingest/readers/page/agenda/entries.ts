/** The grammar of an agenda: its lines → entries, each with its day, its time and the lines that belong to it. */
import type { Calendar } from '../calendar.ts';
import { isListOfDays } from '../days.ts';
import type { Issues } from '../issues.ts';
import type { Line } from '../line.ts';
import { dayLine } from './day-line.ts';
import type { Entry } from './entry.ts';
import { headsEntries } from './headed.ts';
import { headerRow } from './header-row.ts';
import { lineBelow } from './line-below.ts';
import { timedLine } from './timed-line.ts';
import { UnderWay } from './under-way.ts';

/** Reads a line into what is under way; false when the line is none of its kind. */
type Production = (line: Line, under: UnderWay) => boolean;

/** Tried in this order on every line; the first that reads it takes it. */
const PRODUCTIONS: readonly Production[] = [
  headerRow, //  Time | Room A | Room B
  dayLine, //    Thursday, September 26
  timedLine, //  9:30 AM  Jane Doe | Title
  lineBelow, //  Session II; what stands below an entry
];

/** @param lines the lines of every agenda section, in order */
export function entriesOf(lines: readonly Line[], calendar: Calendar, issues: Issues): readonly Entry[] {
  const under = new UnderWay(calendar, issues, { untimed: isListOfDays(lines), headed: headsEntries(lines) });
  for (const line of lines) PRODUCTIONS.some((production) => production(line, under));
  return under.entries;
}
