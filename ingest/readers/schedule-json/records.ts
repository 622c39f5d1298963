/** What pretalx's interface and frab's lists answer: records of talks, slots or speakers without their conference. */
import type { JsonCursor } from '../json/cursor.ts';
import type { MeetingDraft } from '../located.ts';
import { Programme } from '../programme/index.ts';
import { daysOf } from '../records/talks.ts';
import { clockOf } from './clock.ts';
import { meetingOf, zoneOf } from './conference.ts';
import { addEvent } from './event.ts';
import type { Fields } from '../programme/fields.ts';
import { JsonFields } from '../programme/json-fields.ts';
import { Layered } from './layered.ts';
import { namesIn } from './named.ts';

const LISTS = ['results', 'talks', 'submissions', 'slots', 'events'];
const NOT_GIVEN = /^(?:submitted|rejected|cancell?ed|withdrawn|draft|deleted)$/i;

/** One record for each time that something is scheduled; one without a time where it is not. */
function scheduled(record: JsonCursor, people: (list: JsonCursor) => Fields[]): Fields[] {
  const inner = record.get('submission');
  const talk = inner.entries().length > 0 ? inner : record;
  const lists = { speakers: people(talk.get('speakers')) };
  const slots = [record.get('slot'), ...record.get('slots').items()].filter((slot) => slot.entries().length > 0);
  const layers = slots.length > 0 ? slots : talk === record ? [] : [record];
  const own = new JsonFields(talk);
  if (layers.length === 0) return [new Layered([own], lists)];
  return layers.map((slot) => new Layered([new JsonFields(slot), own], lists));
}

/** Speakers as records, or as codes of records that stand elsewhere. */
function peopleByCode(root: JsonCursor): (list: JsonCursor) => Fields[] {
  const known = new Map(
    root
      .get('speakers')
      .items()
      .map((one) => new JsonFields(one))
      .map((one) => [one.text('code', 'id')?.text ?? '', one]),
  );
  return (list) =>
    list.items().map((one) => (typeof one.value === 'string' ? known.get(one.value) : null) ?? new JsonFields(one));
}

/** frab's list of speakers: each with their events, so an event stands under each of its speakers. */
function eventsOf(speakers: readonly JsonCursor[]): Fields[] {
  const events = new Map<string, { event: JsonCursor; persons: Fields[] }>();
  for (const speaker of speakers)
    for (const event of speaker.get('events').items()) {
      const id = new JsonFields(event).text('guid', 'id', 'title')?.text ?? event.path;
      const known = events.get(id) ?? { event, persons: [] };
      known.persons.push(new JsonFields(speaker));
      events.set(id, known);
    }
  return [...events.values()].map(({ event, persons }) => new Layered([new JsonFields(event)], { persons }));
}

const listIn = (root: JsonCursor): JsonCursor | undefined =>
  [root, ...LISTS.map((key) => root.get(key))].find((list) => Array.isArray(list.value));

/** What stands around the records, where it is no record itself. */
function conferenceIn(root: JsonCursor): Fields | null {
  if (root.get('event').entries().length > 0) return new JsonFields(root.get('event'));
  return listIn(root) ? new JsonFields(root) : null;
}

function recordsIn(root: JsonCursor): Fields[] {
  const speakers = root.get('schedule_speakers').get('speakers').items();
  if (speakers.length > 0) return eventsOf(speakers);
  const records = listIn(root)?.items() ?? [root];
  const people = peopleByCode(root);
  return records.flatMap((record) => scheduled(record, people));
}

export function meetingOfRecords(root: JsonCursor, uri: string): MeetingDraft {
  const programme = new Programme();
  const fields = conferenceIn(root);
  const records = recordsIn(root);
  const around = {
    day: null,
    room: null,
    dayChange: 0,
    clock: clockOf(records, zoneOf(fields), 1, programme.issues),
    base: null,
    roomNamed: namesIn(new JsonFields(root).list('rooms')),
    trackNamed: namesIn(new JsonFields(root).list('tracks')),
  };
  for (const record of records) {
    const state = record.text('state')?.text ?? '';
    const title = record.text('title')?.text ?? 'an event without a title';
    if (NOT_GIVEN.test(state)) programme.issues.warn(record.line, `"${title}" is ${state} and was left out`);
    else addEvent(record, around, programme);
  }
  const { startDate, endDate } = daysOf(programme.talks);
  const days = [startDate, endDate].filter((day) => day !== null);
  return { meeting: meetingOf({ fields, days, uri }, programme.issues), ...programme.parts };
}
