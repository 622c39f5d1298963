/** What a page says of the meeting as a whole: title, series, acronym, days, place. */
import { dayName, firstDate, isoDate, type PrintedDate } from './dates.ts';
import { resolveDate } from './calendar.ts';
import type { Issues } from './issues.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';
import type { Section } from './sections.ts';
import type { Slice } from './slice.ts';

export const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
export const MEETING_WORD =
  /\b(?:meeting|workshop|conference|symposium|retreat|school|colloquium|seminar|congress|summit|forum|collaboration|days?|institute|program(?:me)?|tagung|journées)\b/i;
const MENU =
  /^(?:home|events?|about|menu|search|news|contact|login|back|people|research|program(?:me)?s?|skip .*|english|deutsch|[‹«<←].*|.*[›»>→])$/i;
const TITLE_FIELD =
  /^(?:(?:subject|betreff|objet|asunto|oggetto)\s*:\s*(?:(?:re|fwd?|aw|wg)\s*:\s*)*(?:\[[^\]]{1,60}\]\s*)?(?:(?:final |preliminary )?program(?:me)?(?:\s*[,:–—-]|\s+(?:of|for)(?: the)?)\s*)?|(?:(?:meeting|workshop|conference|event) )?title\s*:|(?:schedule|program(?:me)?|agenda) (?:for|of)(?: the)?:)\s*/i;
/** Who receives a meeting stands above its title, and is none. */
const HOST =
  /\b(?:(?:research )?(?:institute|station|cent(?:er|re))|department|university|forschungsinstitut|institut|school of|faculty)\b/giu;
/** "24w5199: Random Growth", "No. 231: Logic": the host's number of a meeting. */
const EVENT_NUMBER = /^(?:\d{2}[a-z]{1,4}\d{2,5}[a-z]?|(?:no|nr)\.\s?\d{1,5})\s*[:–—-]\s*/i;
/** "Workshop 2420b", "Report No. 21/2031": how a host counts its meetings. */
const NUMBERED =
  /^(?:\p{L}+[ -]){0,4}\p{L}+ (?:(?:no|nr)\.? ?|#)?(?:(?!(?:19|20)\d{2}$)\d{3,6}\p{Ll}?|\d{1,3}\/(?:19|20)\d{2})$/iu;
/** A title is looked for among the first lines of a page. */
const FIRST_LINES = 25;

const isTitleLike = (line: Line): boolean =>
  line.text.length >= 4 &&
  line.text.length <= 300 &&
  !MENU.test(line.text) &&
  !isProse(line.text) &&
  !isOnlyDate(line.text);

export function isOnlyDate(text: string): boolean {
  const date = firstDate(text);
  return date !== null && text.length - date.length < 6;
}

/** How much a line is worth as the title: a first heading, a word such as "workshop", a year, standing early. */
function worth(line: Line, place: number): number {
  const heading = line.heading === 1 ? 6 : line.heading > 1 ? 1 : 0;
  const dated = firstDate(line.text);
  const year = !dated && line.text.search(YEAR) !== -1 ? 1.5 : 0;
  const day = dated && dated.index < 30 ? 2 : 0;
  const named = MEETING_WORD.test(line.text.replace(HOST, '')) ? 2 : HOST.test(line.text) ? -1 : 0;
  if (NUMBERED.test(line.text)) return heading - 3 - place * 0.3;
  return heading + named + year - day - place * 0.3;
}

/** The line that is the title of the meeting; null when the page opens with none. */
export function titleLine(preamble: readonly Line[]): Line | null {
  const lines = preamble.slice(0, FIRST_LINES).filter(isTitleLike);
  const first = lines[0];
  if (!first) return null;
  return lines.reduce((best, line, i) => (worth(line, i) > worth(best, lines.indexOf(best)) ? line : best), first);
}

const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto)\s*:/i;

/** What a letter is about may end with the day. */
function undated(title: Slice): Slice {
  const date = firstDate(title.raw);
  const isLast = date !== null && date.index > 10 && date.index + date.length === title.raw.length;
  return isLast ? title.cut(0, date.index).without(/[\s,(–—-]+$/) : title;
}

export function titleOf(line: Line): Slice {
  const title = line.slice.without(TITLE_FIELD);
  return (SUBJECT.test(line.text) ? undated(title) : title)
    .without(EVENT_NUMBER)
    .without(/\s+(?:\||–|—|-)\s+(?:simons foundation|home)\s*$/i)
    .without(/\s+share:?$/i);
}

export const yearsIn = (text: string): number[] => [...new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)))];

interface PrintedRange {
  date: PrintedDate;
  slice: Slice;
  no: number;
}

/** The first date of a line with the place where it stands. */
function rangeOn(line: Line): PrintedRange | null {
  const date = firstDate(line.slice.raw);
  return date && { date, slice: line.slice.cut(date.index, date.index + date.length), no: line.no };
}

/** A day that something else is due. */
const DUE =
  /\b(?:deadline|due|register|registration|submit|submissions?|apply|updated|posted)\b|\b(?:by|before|until|till)\s*$/iu;

/** The first date on the lines that `fits` takes for the days of the meeting, by what stands before it and on its line. */
function firstRange(
  lines: readonly Line[],
  fits: (before: string, line: Line, date: PrintedDate) => boolean,
): PrintedRange | null {
  for (const line of lines) {
    const found = rangeOn(line);
    if (found && fits(line.slice.raw.slice(0, found.date.index), line, found.date)) return found;
  }
  return null;
}

const HELD =
  /\b(?:held|takes? place|took place|taking place|met|meet|convene[ds]?|hosted|from|scheduled|findet|finden|fand|fanden|lieu|se (?:tiendra|tiendront|tient|celebrará|celebrarán|realizará)|lugar|si (?:terrà|svolgerà))(?!\p{L})/iu;

/** "A one-day workshop in Oslo, 27 August 2031": the sentence names a meeting, and nothing that is due. */
function namesMeeting(before: string): boolean {
  const sentence = before.split(/[.!?]\s/).at(-1)!;
  return MEETING_WORD.test(sentence) && !DUE.test(sentence);
}

/**
 * The days of the meeting as the head of the page prints them, else as its sentences do ("was held on …"), else as a
 * line below the meeting's own abstract does ("Seminar March 7–10, 2027").
 */
export function printedRange(title: Line | null, sections: readonly Section[]): PrintedRange | null {
  const linesIn = (...kinds: Section['kind'][]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
  const head = [...linesIn('date', 'preamble'), ...(title ? [title] : [])];
  return (
    firstRange(head, (before, { text }) => !isProse(text) && !DUE.test(before)) ??
    firstRange(linesIn('report', 'goals', 'preamble'), (before) => HELD.test(before) && before.length < 400) ??
    firstRange(linesIn('preamble'), (before, _, { year }) => Boolean(year) && namesMeeting(before)) ??
    firstRange(linesIn('goals'), (_, { text }, { year }) => Boolean(year) && !isProse(text) && MEETING_WORD.test(text))
  );
}

export interface Days {
  start: string | null;
  end: string | null;
}

/** First and last day as ISO dates. */
export function daysOf({ date, no }: PrintedRange, years: readonly number[], issues: Issues): Days {
  const start = resolveDate(date, no, years, issues);
  if (!date.end) return { start, end: start };
  const year = start && Number(start.slice(0, 4));
  const end = year ? isoDate(date.end.month < date.month ? year + 1 : year, date.end.month, date.end.day) : null;
  if (start && !end) issues.warn(no, `there is no ${dayName(date.end)} in ${year}`);
  if (start && end && end < start) issues.warn(no, `the meeting ends (${end}) before it starts (${start})`);
  return { start, end };
}
