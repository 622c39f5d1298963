/** A cell that holds more than who and what: an abstract below the title, in the same cell of a table. */
import { fieldOf } from './fields.ts';
import { partOf, type Line } from './line.ts';
import { housesOn, isMarked } from './marks.ts';
import { isProse } from './prose.ts';

/** The line of a cell as several: what heads it, then each paragraph or field below; any other as it is. */
export function cellLines(line: Line): Line[] {
  if (!line.slice.raw.includes('\v')) return [line];
  const parts = line.slice.split(/\v+/g).map((slice) => partOf(line, slice));
  const from = parts.findIndex((part, i) => i > 0 && (isBelowHead(part) || isLegend(part, parts[i - 1]!)));
  if (from < 1 || line.slice.cut(parts[from]!.slice.start - line.slice.start).raw.includes('\t')) return [line];
  const head = partOf(line, parts[0]!.slice.through(parts[from - 1]!.slice));
  return [head, ...parts.slice(from).map((part) => ({ ...part, bullet: false, gap: false }))];
}

const isBelowHead = (part: Line): boolean => fieldOf(part) !== null || isProse(part.text);

/** "¹ University of Oslo" below names that bear such numbers. */
const isLegend = (part: Line, above: Line): boolean => isMarked(above.text) && housesOn(part.slice).length > 0;
