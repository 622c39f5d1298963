/** Cards that print the time between other words: "Keynote · 9:00 – 9:40 · Main stage". The time goes first, as in an agenda. */
import { firstDate, weekdayAlone } from './dates.ts';
import { partOf, type Line } from './line.ts';
import type { Slice } from './slice.ts';
import { leadingTime } from './times.ts';

/** Tabs and bars part the cells of a table, which has columns. */
const BETWEEN = /\s*\v+\s*|\s+[·•]\s+/g;
const LONGEST = 200;

const isTime = (cell: Slice): boolean => {
  const time = leadingTime(cell);
  return time !== null && time.rest.empty && (time.range.sure || time.range.end !== null);
};

const isDay = ({ text }: Slice): boolean => weekdayAlone(text) !== null || firstDate(text) !== null;

/** A line whose time stands between other cells, as one line from the time on and one for each cell before; any other as it is. */
export function timeFirst(line: Line): Line[] {
  if (line.text.length > LONGEST || /[\t|]/.test(line.slice.raw)) return [line];
  const cells = line.slice.split(BETWEEN);
  const at = cells.findIndex(isTime);
  if (at < 1 || cells.slice(0, at).some(isDay)) return [line];
  const before = cells.slice(0, at).map((cell) => ({ ...partOf(line, cell), gap: false, bullet: false }));
  return [partOf(line, cells[at]!.through(line.slice)), ...before];
}
