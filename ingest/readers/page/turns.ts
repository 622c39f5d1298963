/** Where a line without a label opens another section: a time, a day, a known name or title, a panel. */
import { isOccasion } from './agenda/occasions.ts';
import { firstDate } from './dates.ts';
import { dayHeading, dayOfTalk, isListOfDays } from './days.ts';
import type { SectionKind } from './labels.ts';
import type { Line } from './line.ts';
import { fieldOf } from './fields.ts';
import { isOnlyDate } from './header.ts';
import { folded, nameScore } from './names.ts';
import { isProse } from './prose.ts';
import type { Section } from './sections.ts';
import { timeOn } from './times.ts';

/** Where a seminar's list of days may begin without a label. */
const BEFORE_DAYS = new Set<SectionKind>(['preamble', 'goals', 'venue']);
/** Below these a time alone says nothing new. */
const HOLDS_TIMES = new Set<SectionKind>(['abstracts', 'agenda', 'date']);
/** Below these a day alone opens nothing. */
const SILENT = new Set<SectionKind>(['skip', 'videos', 'papers', 'posters', 'participants']);
const TALK_FIELD = /^(?:title|abstract|talk title)\s*:/i;

/** How a page prints days and times, told from all its lines. */
export interface Layout {
  /** Days with a talk each and no times. */
  isListOfDays: boolean;
  /** Times on lines of their own, what happens then below them. */
  isListOfTimes: boolean;
  /** Days on lines of their own, with their weekdays. */
  hasDays: boolean;
}

const LONGEST_ENTRY = 180;

/** "10:15 am" and nothing else; hours of a whole day are no entry. */
function isTimeAlone(line: Line): boolean {
  const time = timeOn(line);
  if (!time?.rest.empty || !(time.range.sure || /\d[:.h]\d{2}/.test(time.time.raw))) return false;
  const { start, end } = time.range;
  return end === null || end - (start ?? 0) <= LONGEST_ENTRY;
}

/** "Monday, January 13" and nothing else. */
function isDayAlone(line: Line): boolean {
  const day = dayHeading(line);
  return day !== null && day.date !== null && day.weekday !== null && day.rest.empty;
}

const TIMES_OF_A_LIST = 3;

export const layoutOf = (lines: readonly Line[]): Layout => ({
  isListOfDays: isListOfDays(lines),
  isListOfTimes: lines.filter(isTimeAlone).length >= TIMES_OF_A_LIST,
  hasDays: new Set(lines.filter(isDayAlone).map(({ text }) => text)).size > 1,
});

/**
 * The section that a line without a label opens; null when it belongs to the one before.
 *
 * @param scheduled folded names and titles that the agenda has printed so far
 * @param layout how the page prints days and times
 */
export function turnAt(
  line: Line,
  now: Section,
  scheduled: ReadonlySet<string>,
  { isListOfDays, isListOfTimes, hasDays }: Layout,
): SectionKind | null {
  const { kind } = now;
  const isFirst = kind === 'abstracts' && now.lines.length === 0;
  if (isBelowDay(line, now) || (hasDays && kind === 'preamble' && now.lines.length > 0 && isDayAlone(line)))
    return 'agenda';
  if (isListOfDays && (BEFORE_DAYS.has(kind) || isFirst) && dayOfTalk(line)) return 'agenda';
  if (isListOfTimes && !HOLDS_TIMES.has(kind) && (kind === 'papers' || !SILENT.has(kind)) && isTimeAlone(line))
    return 'agenda';
  if (kind === 'agenda') return leavesAgenda(line, now, scheduled);
  if (kind === 'abstracts') return leavesAbstracts(line, now);
  if (opensAgenda(line, kind)) return 'agenda';
  if (SILENT.has(kind)) return null;
  if (kind === 'organizers' && isOnlyDate(line.text)) return 'date';
  if (kind === 'past' || kind === 'goals') return opensReport(line, now) ? 'report' : panel(line);
  if (kind === 'report') return panel(line);
  return TALK_FIELD.test(line.text) ? 'abstracts' : null;
}

/** "Talks" may head an agenda; a panel or heading with a day opens one. */
function leavesAbstracts(line: Line, { lines }: Section): SectionKind | null {
  if (lines.length === 0) return opensAgenda(line, 'goals') ? 'agenda' : null;
  return (line.bullet || line.heading > 0) && dayHeading(line) ? 'agenda' : null;
}

/** A time alone on the line below a day. */
function isBelowDay(line: Line, { kind, lines }: Section): boolean {
  const before = lines.at(-1);
  if (HOLDS_TIMES.has(kind) || !before || !dayHeading(before)) return false;
  return timeOn(line)?.rest.empty === true;
}

function opensAgenda(line: Line, kind: SectionKind): boolean {
  const time = timeOn(line);
  if (time?.range.sure || (time && kind === 'preamble'))
    return kind === 'date' ? isEntry(time.rest.text) : !time.rest.empty;
  if (SILENT.has(kind)) return false;
  const day = dayHeading(line);
  return day !== null && kind !== 'date' && kind !== 'preamble' && !(kind === 'past' && day.date?.year === null);
}

/** A name or title again; "Keynote" or "Main stage" may stand below any entry. */
function isPrinted({ text, bullet, gap, heading }: Line, scheduled: ReadonlySet<string>): boolean {
  const isApart = bullet || heading > 0 || (gap && (nameScore(text) >= 0.5 || text.split(' ').length >= 3));
  return isApart && scheduled.has(folded(text));
}

/** After an agenda, a name or title that it has printed opens the abstracts; a paragraph is a report. */
function leavesAgenda(line: Line, { lines }: Section, scheduled: ReadonlySet<string>): SectionKind | null {
  const before = lines.at(-1);
  if (timeOn(line) || dayHeading(line) || isOccasion(line.text)) return null;
  if (before && timeOn(before)?.rest.empty) return null;
  if (isPrinted(line, scheduled)) return 'abstracts';
  if (fieldOf(line) === null && line.bullet && line.indent <= 3 && isProse(line.text) && line.text.length > 150)
    return 'report';
  return null;
}

/** A bulleted panel of the page without a label of its own. */
const panel = (line: Line): SectionKind | null => (line.bullet && nameScore(line.text) >= 0.7 ? 'abstracts' : null);

function opensReport(line: Line, { lines }: Section): boolean {
  const list = lines.some((other) => other.bullet) || /:$/.test(lines.at(-1)?.text ?? '');
  return line.bullet && !list && line.text.length >= 90 && isProse(line.text) && !firstDateLeads(line.text);
}

const isEntry = (rest: string): boolean => rest.split(' ').length >= 3 && !/\b(?:time|zone)\b/i.test(rest);
const firstDateLeads = (text: string): boolean => firstDate(text.slice(0, 60))?.index === 0;
