/** One text that an export keeps in two fields, and the parts of a title that only this meeting has. */
import { Located } from '../located.ts';
import { seriesOf } from '../page/series.ts';
import { Slice } from '../page/slice.ts';

const covering = (a: Located, b: Located): Located['at'] =>
  a.at && b.at && { start: Math.min(a.at.start, b.at.start), end: Math.max(a.at.end, b.at.end) };

/** Both with the sign between them; the place covers both. */
export function joined(first: Located | null, second: Located | null, sign: string): Located | null {
  if (!first || !second) return first ?? second;
  return new Located(`${first.text}${sign}${second.text}`, covering(first, second));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** A short and a long text about one thing; the short one alone is not repeated where the long one begins with it. */
export function shortAndLong(short: Located | null, long: Located | null): Located | null {
  if (!short || !long) return short ?? long;
  if (letters(long.text).startsWith(letters(short.text))) return long;
  if (letters(short.text).startsWith(letters(long.text))) return short;
  return joined(short, long, '\n\n');
}

/** The series that a printed title names. */
export function seriesIn(title: Located): Located | null {
  const found = seriesOf(new Slice(title.text, 0, title.text.length));
  if (!found) return null;
  return found.slice ? title.slice(found.slice.start, found.slice.end) : title.as(found.value);
}
