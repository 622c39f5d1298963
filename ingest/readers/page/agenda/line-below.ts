/** Any other line: a heading opens a session, all else belongs to the entry above it. */
import type { Line } from '../line.ts';
import type { UnderWay } from './under-way.ts';

/** "MS12" above the title of a minisymposium: no part of the entry before it. */
const SESSION_CODE = /^(?:MS|CP|IP|SP|PS|TS)[ -]?\d{1,3}[A-Z]?(?:[.:]|$)/;

/** @returns false for a line that stands above every entry */
export function lineBelow(line: Line, under: UnderWay): boolean {
  const entry = under.entries.at(-1);
  const isTitle = under.headed && under.open && entry && !entry.lines.some(({ heading }) => heading > 0);
  if (line.heading > 0 && !isTitle && (!under.open || (entry && entry.lines.length > 0))) under.session = line;
  else if (line.gap && under.open && SESSION_CODE.test(line.text)) [under.session, under.open] = [line, false];
  else if (entry && under.open) entry.lines.push(line);
  else return false;
  return true;
}
