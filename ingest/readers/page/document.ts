/** What a page tells → a meeting document, with the place of every string in the text. */
import { slug } from '../../../contract/ids.ts';
import { Meeting, MEETING_FORMAT, type MeetingInput, type Spans } from '../../../contract/meeting.ts';
import { folded } from './names.ts';
import { ReadError, type RawSource, type ReadMeeting } from '../reader.ts';
import type { Issues } from './issues.ts';
import type { ToldMeeting } from './meeting.ts';
import type { Page } from './page.ts';
import type { Slice } from './slice.ts';
import { acronymOf, seriesOf } from './series.ts';
import { wallTime } from './times.ts';
import type { AgendaOther, Person, Scheduled, Told } from './told.ts';
import { timeZoneOf } from './zone.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Values with their places. A value whose place holds other letters has none. */
class Places {
  readonly spans: Spans = {};

  at(field: string, slice: Slice | null): string | null {
    if (!slice || slice.empty) return null;
    this.spans[field] = [slice.start, slice.end];
    return slice.text;
  }

  /** Paragraphs joined by an empty line; one span when nothing else stands between them. */
  joined(field: string, paragraphs: readonly Slice[]): string | null {
    const [first] = paragraphs;
    if (!first) return null;
    const value = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    const whole = first.through(paragraphs.at(-1)!);
    if (whole.text === fold(value)) this.spans[field] = [whole.start, whole.end];
    return value;
  }

  /** A value made of a place, such as the ISO date of a heading. */
  from<T>(field: string, value: T | null, slice: Slice | null): T | null {
    if (value !== null && slice) this.spans[field] = [slice.start, slice.end];
    return value;
  }
}

const once = (people: readonly Person[], but: readonly Person[] = []): Person[] => {
  const seen = new Set(but.map(({ name }) => folded(name.text)));
  return people.filter(({ name }) => {
    const key = folded(name.text);
    return !seen.has(key) && seen.add(key);
  });
};

function peopleAt(field: string, people: readonly Person[], places: Places) {
  return people.map(({ name, affiliation }, i) => ({
    name: places.at(`${field}[${i}].name`, name)!,
    affiliation: places.at(`${field}[${i}].affiliation`, affiliation),
  }));
}

const timeOf = (minutes: number | null | undefined): string | null =>
  minutes === null || minutes === undefined ? null : wallTime(minutes);

function whenAt(field: string, scheduled: Scheduled | null, places: Places) {
  return {
    date: places.from(`${field}.date`, scheduled?.day?.date ?? null, scheduled?.day?.slice ?? null),
    start: places.from(`${field}.start`, timeOf(scheduled?.range.start), scheduled?.time ?? null),
    end: places.from(`${field}.end`, timeOf(scheduled?.range.end), scheduled?.time ?? null),
  };
}

function talkAt(talk: Told, key: string, field: string, places: Places) {
  return {
    key,
    title: places.at(`${field}.title`, talk.title)!,
    alsoTitled: talk.alsoTitled.map((title, i) => places.at(`${field}.alsoTitled[${i}]`, title)!),
    kind: talk.kind,
    speakers: peopleAt(`${field}.speakers`, once(talk.speakers), places),
    credited: peopleAt(`${field}.credited`, once(talk.credited, talk.speakers), places),
    ...whenAt(field, talk.scheduled, places),
    session: places.at(`${field}.session`, talk.session),
    track: places.at(`${field}.track`, talk.track),
    room: places.at(`${field}.room`, talk.room),
    abstract: places.joined(`${field}.abstract`, talk.paragraphs),
    keywords: talk.keywords.map((word, i) => places.at(`${field}.keywords[${i}]`, word)!),
    links: talk.links.map(({ kind, label, url }, i) => ({
      kind,
      url,
      label: places.at(`${field}.links[${i}].label`, label),
    })),
  };
}

const otherAt = (entry: AgendaOther, field: string, places: Places) => ({
  ...whenAt(field, entry, places),
  label: places.at(`${field}.label`, entry.label)!,
});

/** One key per talk, from its title; a title that stands twice gets a number. */
function keysOf(talks: readonly Told[]): Map<Told, string> {
  const used = new Map<string, number>();
  return new Map(
    talks.map((talk) => {
      const base = slug(talk.title.text, 60);
      const count = (used.get(base) ?? 0) + 1;
      used.set(base, count);
      return [talk, count === 1 ? base : `${base}-${count}`];
    }),
  );
}

function factsOf(told: ToldMeeting, page: Page, places: Places): MeetingInput['meeting'] {
  const series = seriesOf(told.title);
  return {
    title: places.at('meeting.title', told.title)!,
    series: places.from('meeting.series', series?.value ?? null, series?.slice ?? null),
    acronym: places.at('meeting.acronym', acronymOf(told.title, told.goals)),
    startDate: told.start,
    endDate: told.end,
    timeZone: timeZoneOf(page),
    venue: places.at('meeting.venue', told.venue),
    url: page.url,
    description: places.joined('meeting.description', told.goals),
  };
}

/** A page may hold more than a document can, e.g. an abstract of two million letters. */
function checked(document: MeetingInput, { uri }: RawSource): Meeting {
  const parsed = Meeting.safeParse(document);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new ReadError(uri, message, { field: path.join('.'), cause: parsed.error });
}

export function toDocument(told: ToldMeeting, page: Page, source: RawSource, issues: Issues): ReadMeeting {
  const places = new Places();
  const keys = keysOf(told.talks);
  const document: MeetingInput = {
    format: MEETING_FORMAT,
    source: { uri: source.uri, format: 'meeting-page', sha256: source.sha256 },
    meeting: factsOf(told, page, places),
    organizers: peopleAt('organizers', once(told.organizers), places),
    speakers: peopleAt('speakers', once(told.speakers), places),
    talks: told.talks.map((talk, i) => talkAt(talk, keys.get(talk)!, `talks[${i}]`, places)),
    agenda: told.others.map((entry, i) => otherAt(entry, `agenda[${i}]`, places)),
    report: told.report.map(({ text, about }, i) => ({
      text: places.at(`report[${i}].text`, text)!,
      about: about.flatMap((talk) => keys.get(talk) ?? []),
    })),
    issues: issues.all,
  };
  return { document: checked(document, source), spans: places.spans, text: page.text };
}
