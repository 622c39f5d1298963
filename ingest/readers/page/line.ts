/** A page as lines: what a person sees, with what tells a heading, a list entry or a table row apart. */
import { PAGE_BREAK } from './printed/running.ts';
import { Slice } from './slice.ts';
import type { Clocked } from './times.ts';

export interface Line {
  /** The words, without bullet and indentation. */
  slice: Slice;
  text: string;
  /** Line of the normalised source, from 1. */
  no: number;
  indent: number;
  bullet: boolean;
  /** Blank lines stand before it. */
  gap: boolean;
  /** Level of an HTML heading, 0 when it is none or nobody knows. */
  heading: number;
  /** A time at its end, on pages that print times there; never set beside a time at its start. */
  clock?: Clocked;
}

const BULLET = /^(?:[•▪◦●‣∙·]|[*–-](?=\s))\s*/u;
const HASHES = /^(#{1,6})\s+/;
/** Pictures before the words: "📅 Schedule". */
const PICTURES = /^(?:(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*\s*)+(?=\S)/u;
/** What folds a line out and in. */
const WIDGET = /(?:\s+[↓↑▾▼▸►⌄])+$/u;

function lineAt(source: string, start: number, end: number, no: number, gap: boolean): Line {
  const whole = new Slice(source, start, end);
  const hashes = HASHES.exec(whole.raw);
  const unmarked = hashes ? whole.cut(hashes[0].length) : whole;
  const bullet = BULLET.exec(unmarked.raw);
  const slice = (bullet ? unmarked.cut(bullet[0].length) : unmarked).without(PICTURES).without(WIDGET);
  const heading = hashes ? hashes[1]!.length : 0;
  return { slice, text: slice.text, no, indent: whole.start - start, bullet: bullet !== null, gap, heading };
}

/** What markup says of a line that starts at an offset of the rendered text. */
export interface Mark {
  heading: number;
  /** Line of the source that the markup stands in. */
  no: number;
}

/** The lines of a text that hold a letter or a digit. `marks` says what markup knew of them. */
export function linesOf(source: string, marks: ReadonlyMap<number, Mark> = new Map()): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let gap = false;
  for (let no = 1; start <= source.length; no++) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    const line = lineAt(source, start, end, no, gap);
    if (/[\p{L}\d]/u.test(line.text)) lines.push({ ...line, ...marks.get(start) });
    gap = !line.text && source.slice(start, end) !== PAGE_BREAK;
    start = end + 1;
  }
  return lines;
}

/** The same line reduced to a part of it. */
export const partOf = (line: Line, slice: Slice): Line => ({
  slice,
  text: slice.text,
  no: line.no,
  indent: line.indent,
  bullet: line.bullet,
  gap: line.gap,
  heading: line.heading,
});
