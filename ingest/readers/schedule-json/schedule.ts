/** `schedule.json` as frab, pretalx and the hub write it → one meeting: days of rooms of events, or one list of events. */
import type { JsonCursor } from '../json/cursor.ts';
import { Located, type MeetingDraft } from '../located.ts';
import { plainLine } from '../records/plain.ts';
import { Programme } from '../programme/index.ts';
import { checkEvents } from './checks.ts';
import { clockOf } from './clock.ts';
import { meetingOf, zoneOf } from './conference.ts';
import { addEvent } from './event.ts';
import { JsonFields } from '../programme/json-fields.ts';
import { Layered } from './layered.ts';
import { namesIn } from './named.ts';

interface Placed {
  event: JsonFields;
  room: Located | null;
  day: Located | null;
}

/** Rooms by name with their events, or a list of rooms that hold them. */
function inRooms(rooms: JsonCursor): Omit<Placed, 'day'>[] {
  const named = rooms.entries().map(([name, events]) => ({ room: Located.trimmed(name, null), events }));
  const listed = rooms.items().map((room) => ({
    room: plainLine(new JsonFields(room).text('name')),
    events: ['events', 'talks'].map((key) => room.get(key)).find((list) => Array.isArray(list.value)),
  }));
  return [...named, ...listed].flatMap(({ room, events }) =>
    (events?.items() ?? []).map((event) => ({ event: new JsonFields(event), room })),
  );
}

function inDays(days: JsonCursor): Placed[] {
  return days.items().flatMap((day) => {
    const date = new JsonFields(day).text('date');
    const loose = day.get('events').items();
    return [
      ...inRooms(day.get('rooms')).map((placed) => ({ ...placed, day: date })),
      ...loose.map((event) => ({ event: new JsonFields(event), room: null, day: date })),
    ];
  });
}

/** @param schedule the object that holds `conference` */
export function meetingIn(schedule: JsonCursor, uri: string): MeetingDraft {
  const conference = new JsonFields(schedule.get('conference'));
  const fields = new Layered([conference, new JsonFields(schedule)]);
  const days = [schedule.get('days'), conference.cursor.get('days')];
  const loose = [schedule.get('events'), conference.cursor.get('events')].flatMap((list) => list.items());
  const placed: Placed[] = [
    ...days.flatMap(inDays),
    ...loose.map((event) => ({ event: new JsonFields(event), room: null, day: null })),
  ];
  const programme = new Programme();
  const events = placed.map(({ event }) => event);
  checkEvents(events, programme.issues);
  const shared = {
    dayChange: 0,
    clock: clockOf(events, zoneOf(fields), conference.line, programme.issues),
    base: fields.text('base_url', 'url')?.text ?? null,
    roomNamed: namesIn(fields.list('rooms')),
    trackNamed: namesIn(fields.list('tracks')),
  };
  for (const { event, room, day } of placed) addEvent(event, { ...shared, room, day }, programme);
  const printed = days.flatMap((list) => list.items().flatMap((day) => new JsonFields(day).text('date') ?? []));
  const meeting = meetingOf({ fields, days: printed, uri }, programme.issues);
  return { meeting, ...programme.parts };
}
