/** Any other line: a heading opens a session, all else belongs to the entry above it. */
import type { Line } from '../line.ts';
import type { UnderWay } from './under-way.ts';

/** @returns false for a line that stands above every entry */
export function lineBelow(line: Line, under: UnderWay): boolean {
  const entry = under.entries.at(-1);
  if (line.heading > 0 && (!under.open || (entry && entry.lines.length > 0))) under.session = line;
  else if (entry && under.open) entry.lines.push(line);
  else return false;
  return true;
}
