/** What the data inside of a page adds to what its text told: only where the text left something out. */
import type { Issue, Meeting, MeetingTalk, PrintedPerson } from '../../../contract/meeting.ts';
import { folded } from '../page/names.ts';
import { nameKey } from '../page/people.ts';
import { ReadError, type RawSource, type ReadMeeting } from '../reader.ts';
import { embeddedIn, holdsEvents } from './embedded.ts';
import { meetingsIn } from './meetings.ts';

/** Values with their places in the visible text, for those that it prints as well. */
class Filling {
  readonly spans: ReadMeeting['spans'];
  readonly #text: string;

  constructor({ spans, text }: ReadMeeting) {
    this.spans = { ...spans };
    this.#text = text;
  }

  fill(field: string, own: string | null, given: string | null): string | null {
    if (own !== null || given === null) return own;
    const start = this.#text.indexOf(given);
    if (start !== -1) this.spans[field] = [start, start + given.length];
    return given;
  }

  people(field: string, own: readonly PrintedPerson[], given: readonly PrintedPerson[]): PrintedPerson[] {
    const known = new Map(given.map(({ name, affiliation }) => [nameKey(name), affiliation]));
    return own.map(({ name, affiliation }, i) => {
      const told = known.get(nameKey(name)) ?? null;
      return { name, affiliation: this.fill(`${field}[${i}].affiliation`, affiliation, told) };
    });
  }
}

/** An end belongs to its start. */
const isSameStart = (own: MeetingTalk, given: MeetingTalk): boolean =>
  (own.start ?? given.start) === given.start && (own.date ?? given.date) === given.date;

function talkFilled(own: MeetingTalk, given: MeetingTalk | undefined, field: string, filling: Filling): MeetingTalk {
  if (!given) return own;
  const fill = (key: 'date' | 'start' | 'end' | 'room' | 'session' | 'abstract') =>
    filling.fill(`${field}.${key}`, own[key], given[key]);
  return {
    ...own,
    ...(isSameStart(own, given) && { date: fill('date'), start: fill('start'), end: fill('end') }),
    room: fill('room'),
    session: fill('session'),
    abstract: fill('abstract'),
    speakers: own.speakers.length ? filling.people(`${field}.speakers`, own.speakers, given.speakers) : given.speakers,
    keywords: own.keywords.length ? own.keywords : given.keywords,
    links: own.links.length ? own.links : given.links,
  };
}

function factsFilled(own: Meeting['meeting'], given: Meeting['meeting'], filling: Filling): Meeting['meeting'] {
  const fill = (key: 'venue' | 'url' | 'description' | 'timeZone' | 'series') =>
    filling.fill(`meeting.${key}`, own[key], given[key]);
  const days = own.startDate ? own : given;
  return {
    ...own,
    startDate: days.startDate,
    endDate: days.endDate,
    timeZone: fill('timeZone'),
    venue: fill('venue'),
    url: fill('url'),
    series: fill('series'),
    description: fill('description'),
  };
}

function filled(read: ReadMeeting, given: Meeting): ReadMeeting {
  const filling = new Filling(read);
  const { document } = read;
  const byTitle = new Map(given.talks.map((talk) => [folded(talk.title), talk]));
  const talks = document.talks.map((talk, i) =>
    talkFilled(talk, byTitle.get(folded(talk.title)), `talks[${i}]`, filling),
  );
  const meeting = factsFilled(document.meeting, given.meeting, filling);
  const organizers = document.organizers.length ? document.organizers : given.organizers;
  return { ...read, document: { ...document, meeting, organizers, talks }, spans: filling.spans };
}

const wordsOf = (title: string): string[] => folded(title).split(' ');

/** Pages also hold data of other events; half of the words of the shorter title must stand in the other. */
function isSame(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.filter((word) => long.includes(word)).length * 2 >= short.length;
}

/** The data's meetings; what is wrong with the data is said, and the page stays what its text told. */
function dataIn(source: RawSource): { meetings: Meeting[]; issues: Issue[] } {
  try {
    const found = embeddedIn(source);
    return {
      meetings: meetingsIn({ ...found, issues: [] }, source).map(({ document }) => document),
      issues: found.issues,
    };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { line, message } = error;
    return {
      meetings: [],
      issues: [{ severity: 'warning', line, field: null, message: `its schema.org data: ${message}` }],
    };
  }
}

/**
 * A page's meeting with what the schema.org data in its HTML adds. What the text says stays; what the text does not print has no span.
 *
 * @param source the page as it was read, before its text was made
 */
export function completed(read: ReadMeeting, source: RawSource): ReadMeeting {
  if (!holdsEvents(source.text)) return read;
  const { meetings, issues } = dataIn(source);
  const { title } = read.document.meeting;
  const same = meetings.find(({ meeting }) => isSame(meeting.title, title));
  const whole = same ? filled(read, same) : read;
  return { ...whole, document: { ...whole.document, issues: [...whole.document.issues, ...issues] } };
}
