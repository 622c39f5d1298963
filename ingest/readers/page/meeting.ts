/** A page's lines → what it tells: the grammar from the first label to the last report paragraph. */
import { readAbstracts } from './abstracts/index.ts';
import { readAgenda } from './agenda/index.ts';
import { withBareHours } from './bare-hours.ts';
import type { Calendar } from './calendar.ts';
import { daysOf, MEETING_WORD, printedRange, titleLine, titleOf, yearsIn, type Days } from './header.ts';
import { Issues } from './issues.ts';
import type { SectionKind } from './labels.ts';
import { withCredited, withPresenter } from './credited.ts';
import { contextOf, withTalks } from './known.ts';
import type { Line } from './line.ts';
import { listedPeople, withAffiliations } from './listed.ts';
import { matchTalks } from './match.ts';
import { withoutMenus } from './menus.ts';
import type { Page } from './page.ts';
import { readPapers, withPapers } from './papers.ts';
import { isProse, unwrapped } from './prose.ts';
import { readReport, type Paragraph } from './report.ts';
import { sectionsOf, type Section } from './sections.ts';
import { withoutCode } from './session-codes.ts';
import type { Slice } from './slice.ts';
import type { AgendaOther, Person, Told } from './told.ts';
import { withCardsInOrder } from './talk-cards.ts';
import { timeFirst } from './time-first.ts';
import { withTrailingTimes } from './trailing.ts';
import { unfolded, withOrganizersApart } from './unfold.ts';
import { venueOf } from './venue.ts';
import { weeklyHours } from './weekly.ts';
import { withWhenAbove } from './when-below.ts';

export interface ToldMeeting extends Days {
  title: Slice;
  venue: Slice | null;
  goals: Slice[];
  organizers: Person[];
  speakers: Person[];
  /** The page has a place for the meeting's date, though it may be empty. */
  dated: boolean;
  talks: Told[];
  others: AgendaOther[];
  report: Paragraph[];
}

const ofKind = (sections: readonly Section[], kind: SectionKind): Section[] =>
  sections.filter((section) => section.kind === kind);
const linesIn = (sections: readonly Section[], kind: SectionKind): Line[] =>
  ofKind(sections, kind).flatMap(({ lines }) => lines);

const paragraphs = (lines: readonly Line[]): Slice[] =>
  unwrapped(lines)
    .filter((line) => isProse(line.text))
    .map(({ slice }) => slice);

/** First and last day: as printed at the head, else the days of the agenda. */
function spanOf(printed: Days | null, dates: readonly string[]): Days {
  if (printed?.start && printed.end !== printed.start) return printed;
  const sorted = [...dates].sort();
  const first = sorted[0] ?? null;
  if (first === null) return printed ?? { start: null, end: null };
  return { start: first, end: sorted.at(-1)! };
}

/** Years a page speaks of: its title's, its date's, then those of its text in order. */
function yearsOf(title: Slice, page: Page, printed: { date: { year: number | null } } | null): number[] {
  const year = printed?.date.year;
  return [...new Set([...(year ? [year] : []), ...yearsIn(title.raw), ...yearsIn(page.text.slice(0, 200_000))])].slice(
    0,
    50,
  );
}

/** Where a series says when it meets. */
const SAYS_HOURS = new Set<SectionKind>(['preamble', 'date', 'venue', 'goals']);

/** No line a person wrote is longer. */
const LONGEST_LINE = 20_000;

function readable(lines: readonly Line[], issues: Issues): Line[] {
  return lines.filter(({ text, no }) => {
    const fits = text.length <= LONGEST_LINE;
    if (!fits) issues.warn(no, `a line of ${text.length} characters: more than a page's lines hold, not read`);
    return fits;
  });
}

/** The lines a page means: its menus left out, lost line ends put back, times at the ends of lines told. */
const laidOut = (lines: readonly Line[]): readonly Line[] =>
  withBareHours(
    withTrailingTimes(
      withWhenAbove(
        withCardsInOrder(
          withoutMenus(lines).map(withoutCode).flatMap(unfolded).flatMap(withOrganizersApart).flatMap(timeFirst),
        ),
      ),
    ),
  );

/** Where a single talk is given is where it all takes place. */
const onlyRoom = ([talk, ...more]: readonly Told[]): Slice | null => (talk && !more.length ? talk.room : null);

/** @returns null when the page opens with nothing that can be a title */
export function readMeeting(page: Page, issues: Issues): ToldMeeting | null {
  const lines = laidOut(readable(page.lines, issues));
  const sections = sectionsOf(lines);
  const line = titleLine(linesIn(sections, 'preamble')) ?? lines.find(({ heading }) => heading === 1);
  if (!line) return null;
  const title = titleOf(line);
  const range = printedRange(line, sections);
  const years = yearsOf(title, page, range);
  const printed = range && daysOf(range, years, issues);
  const organizers = listedPeople(ofKind(sections, 'organizers'), issues);
  const speakers = listedPeople(ofKind(sections, 'speakers'), issues);
  const context = contextOf(page, [...organizers, ...speakers], linesIn(sections, 'agenda'));
  const calendar: Calendar = {
    years,
    start: printed?.start ?? null,
    end: printed?.end ?? null,
    slice: range?.slice ?? null,
    weekly: weeklyHours(sections.filter(({ kind }) => SAYS_HOURS.has(kind)).flatMap(({ lines }) => lines)),
  };
  const agenda = readAgenda(linesIn(sections, 'agenda'), context, calendar, issues);
  const informed = withTalks(
    context,
    agenda.talks.map(({ talk }) => talk),
  );
  const parts = ofKind(sections, 'abstracts').map(({ lines, presents }) => ({
    presents,
    talks: readAbstracts(lines, informed),
  }));
  const abstracts = parts.flatMap(({ talks }) => talks);
  const presented = parts.flatMap(({ presents, talks }) => (presents ? talks.flatMap(({ speakers }) => speakers) : []));
  const papers = sections.flatMap(({ kind, lines }) =>
    kind === 'papers' || kind === 'posters'
      ? readPapers(lines, kind === 'posters' ? 'poster' : 'talk', informed, issues)
      : [],
  );
  const told = withPapers(matchTalks(agenda, abstracts, issues), papers);
  // Who only takes part is no fact of the document; a line of theirs that names nobody is no doubt of it.
  const participants = listedPeople(ofKind(sections, 'participants'), new Issues());
  const talks = withAffiliations(told, [...speakers, ...organizers, ...participants]).map((talk) =>
    withCredited(withPresenter(talk, page)),
  );
  const dates = [...agenda.talks, ...agenda.others].flatMap(({ day }) => (day?.date ? [day.date] : []));
  return {
    ...spanOf(printed, dates),
    title,
    venue: venueOf(sections, line) ?? onlyRoom(talks),
    goals: paragraphs(
      [...linesIn(sections, 'preamble'), ...linesIn(sections, 'goals')].filter((other) => other !== line),
    ),
    organizers,
    speakers: [...speakers, ...presented],
    dated: MEETING_WORD.test(line.text) && ofKind(sections, 'date').length > 0,
    talks,
    others: agenda.others,
    report: readReport(linesIn(sections, 'report'), talks),
  };
}
