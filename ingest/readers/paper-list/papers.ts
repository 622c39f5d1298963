/** Where the papers are in a JSON export: a list, a list under some key, or an object with one entry per paper. */
import type { JsonCursor } from '../json/cursor.ts';

/** A list without titles is of something else. */
const LOOKED_AT = 20;

const titleIn = (paper: JsonCursor): boolean =>
  [paper, paper.get('content')].some((at) =>
    ['title', 'name', 'paper_title'].some((key) => at.get(key).value !== undefined),
  );

const areObjects = (cursors: readonly JsonCursor[]): boolean =>
  cursors.some((one) => one.entries().length > 0 && titleIn(one));

const looksLikePapers = (cursors: readonly JsonCursor[]): boolean => areObjects(cursors.slice(0, LOOKED_AT));

/** @returns the records, whatever they are; none when nothing in the source is a list of papers */
export function papersIn(root: JsonCursor): JsonCursor[] {
  const whole = root.items();
  if (looksLikePapers(whole)) return whole;
  const inner = root.entries().map(([, one]) => one);
  const lists = inner.map((one) => one.items()).filter(looksLikePapers);
  if (lists.length) return lists.reduce((longest, list) => (list.length > longest.length ? list : longest));
  return looksLikePapers(inner) ? inner : [];
}
