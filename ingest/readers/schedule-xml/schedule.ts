/** `<schedule>` as pentabarf, frab, pretalx and FOSDEM write it → one meeting. */
import type { Located, MeetingDraft } from '../located.ts';
import { plainLine } from '../records/plain.ts';
import { Programme } from '../programme/index.ts';
import { clockTime } from '../programme/slot.ts';
import { clockOf } from '../schedule-json/clock.ts';
import { meetingOf, zoneOf } from '../schedule-json/conference.ts';
import { addEvent } from '../schedule-json/event.ts';
import { namesIn } from '../schedule-json/named.ts';
import type { XmlElement } from '../xml/element.ts';
import { XmlFields } from './xml-fields.ts';

interface Placed {
  event: XmlFields;
  room: Located | null;
  day: Located | null;
  /** Whether something in the same room and day started at noon or later and stands before it. */
  isAfterNoon?: boolean;
}

/** Some conferences let their day begin at nine; what starts later than this is of the morning, not of the night. */
const LATEST_CHANGE = 6 * 60;
const NOON = 12 * 60;

const startOf = (event: XmlFields): number => clockTime(event.text('start')?.text ?? '') ?? 0;

/** Rooms list their events in their order: what stands behind an afternoon and starts at one is of the night. */
function inOrder(events: readonly Placed[]): Placed[] {
  let isAfterNoon = false;
  return events.map((placed) => {
    const known = { ...placed, isAfterNoon };
    isAfterNoon ||= startOf(placed.event) >= NOON;
    return known;
  });
}

/** Events of a day or of the schedule itself, in rooms or without. */
function eventsIn(parent: XmlElement, day: Located | null): Placed[] {
  return parent.children().flatMap((inner): Placed[] => {
    if (inner.name === 'event') return [{ event: new XmlFields(inner), room: null, day }];
    if (inner.name === 'day') return eventsIn(inner, inner.attribute('date'));
    if (inner.name !== 'room') return [];
    const room = plainLine(inner.attribute('name'));
    return inOrder(eventsIn(inner, day).map((placed) => ({ ...placed, room })));
  });
}

const dayChangeOf = (conference: XmlFields | null): number =>
  Math.min(clockTime(conference?.text('day_change')?.text ?? '') ?? 0, LATEST_CHANGE);

export function meetingIn(schedule: XmlElement, uri: string): MeetingDraft {
  const found = schedule.child('conference');
  const conference = found && new XmlFields(found);
  const placed = eventsIn(schedule, null);
  const programme = new Programme();
  const events = placed.map(({ event }) => event);
  const shared = {
    clock: clockOf(events, zoneOf(conference), schedule.line, programme.issues),
    base: conference?.text('base_url', 'url')?.text ?? null,
    roomNamed: namesIn([]),
    trackNamed: namesIn(new XmlFields(schedule).list('tracks')),
  };
  const dayChange = dayChangeOf(conference);
  for (const { event, room, day, isAfterNoon } of placed)
    addEvent(event, { ...shared, room, day, dayChange: isAfterNoon ? LATEST_CHANGE : dayChange }, programme);
  const days = schedule.children('day').flatMap((day) => day.attribute('date') ?? []);
  const meeting = meetingOf({ fields: conference, days, uri }, programme.issues);
  return { meeting, ...programme.parts };
}
