/** Agendas of cards: each entry has its title as a heading below its time. */
import { dayHeading } from '../days.ts';
import type { Line } from '../line.ts';
import { timeOn } from '../times.ts';

const FEWEST = 3;
/** Breaks have no heading; sessions stand above several talks. */
const MOST = 0.6;
/** Room, track and kind may stand between. */
const NEAR = 4;

/** How many headings stand below the line of a time, before the next time or day. */
function headingsBelow(lines: readonly Line[], from: number): number[] {
  const below: number[] = [];
  for (let i = from + 1; i < lines.length && !timeOn(lines[i]!) && !dayHeading(lines[i]!); i++)
    if (lines[i]!.heading > 0) below.push(i - from);
  return below;
}

/** Whether most entries have exactly one heading, close below their time. */
export function headsEntries(lines: readonly Line[]): boolean {
  const timed = [...lines.keys()].filter((i) => timeOn(lines[i]!) !== null);
  const headed = timed.filter((i) => {
    const below = headingsBelow(lines, i);
    return below.length === 1 && below[0]! <= NEAR;
  });
  return headed.length >= FEWEST && headed.length >= timed.length * MOST;
}
