/** Any other line: a heading opens a session, all else belongs to the entry above it. */
import type { Line } from '../line.ts';
import { SESSION } from './kinds.ts';
import type { UnderWay } from './under-way.ts';

/** "MS12" above the title of a minisymposium: no part of the entry before it. */
const SESSION_CODE = /^(?:MS|CP|IP|SP|PS|TS)[ -]?\d{1,3}[A-Z]?(?:[.:]|$)/;

/** "Session B: Coastal habitats" apart from the entry before it. */
function opensSession({ text, gap }: Line, open: boolean): boolean {
  if (SESSION_CODE.test(text)) return gap && open;
  return (gap || !open) && text.length <= 120 && SESSION.test(text);
}

/** @returns false for a line that stands above every entry */
export function lineBelow(line: Line, under: UnderWay): boolean {
  const entry = under.entries.at(-1);
  const isTitle = under.headed && under.open && entry && !entry.lines.some(({ heading }) => heading > 0);
  if (line.heading > 0 && !isTitle && (!under.open || (entry && entry.lines.length > 0))) under.session = line;
  else if (opensSession(line, under.open)) [under.session, under.open] = [line, false];
  else if (entry && under.open) entry.lines.push(line);
  else return false;
  return true;
}
