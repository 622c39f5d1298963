/** What a title says beyond itself: the series that the meeting is one of, and its acronym. */
import { firstDate } from './dates.ts';
import { YEAR } from './header.ts';
import type { Slice } from './slice.ts';

const BRACKETED_YEAR = /\s*[([][^()[\]]{0,60}(?:19|20)\d{2}[^()[\]]{0,20}[)\]]/;
const EDGES = /^[\s,:|–—'’-]+|[\s,:|–—'’-]+$/g;

/** A subtitle after a colon belongs to this meeting only, when the year stands before it. */
function withoutSubtitle(title: string): string {
  const colon = title.indexOf(': ');
  const year = title.search(YEAR);
  const isSubtitle = colon > 0 && year < colon && title.slice(0, colon).split(' ').length >= 4;
  return isSubtitle ? title.slice(0, colon) : title;
}

function withoutYear(title: string): string {
  const date = firstDate(title);
  if (date?.year) return `${title.slice(0, date.index)} ${title.slice(date.index + date.length)}`;
  if (BRACKETED_YEAR.test(title)) return title.replace(BRACKETED_YEAR, '');
  return title
    .split(/(?<!\d)(?:19|20)\d{2}(?:[/–-]\d{2,4})?(?!\d)/)
    .map((part) => part.replace(EDGES, ''))
    .join(' ');
}

/**
 * The title without its year and what only this meeting adds after a colon.
 *
 * @returns the name, with its place where it stands in one piece; null when nothing says that there is a series
 */
export function seriesOf(title: Slice): { value: string; slice: Slice | null } | null {
  const years = title.text.match(YEAR)?.length ?? 0;
  if (years > 1 || (years === 0 && !/\b(?:annual|biennial|yearly)\b/i.test(title.text))) return null;
  const value = withoutYear(withoutSubtitle(title.text)).replace(EDGES, '').replace(/\s+/g, ' ');
  if (value.split(' ').length < 2) return null;
  const at = title.raw.indexOf(value);
  return { value, slice: at === -1 ? null : title.cut(at, at + value.length) };
}

const IN_BRACKETS = /\(([A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]{0,10})(?:[\s'’-]*\d{2,4})?\)/g;
/** So many words before the brackets must stand in the title. */
const SHARED_WORDS = 3;

/** Letters in brackets: in the title, or behind words of the title in the goals. */
export function acronymOf(title: Slice, goals: readonly Slice[]): Slice | null {
  const inTitle = [...title.raw.matchAll(IN_BRACKETS)][0];
  if (inTitle) return title.cut(inTitle.index + 1, inTitle.index + 1 + inTitle[1]!.length);
  const printed = title.text.toLowerCase();
  for (const goal of goals)
    for (const match of goal.raw.matchAll(IN_BRACKETS)) {
      const words = goal.raw
        .slice(Math.max(0, match.index - 200), match.index)
        .trim()
        .split(/\s+/)
        .slice(-SHARED_WORDS);
      if (words.length === SHARED_WORDS && printed.includes(words.join(' ').toLowerCase()))
        return goal.cut(match.index + 1, match.index + 1 + match[1]!.length);
    }
  return null;
}
