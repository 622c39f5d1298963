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
}

/** Some conferences let their day begin at nine; what starts later than this is of the morning, not of the night. */
const LATEST_CHANGE = 6 * 60;

/** Events of a day or of the schedule itself, in rooms or without. */
function eventsIn(parent: XmlElement, day: Located | null): Placed[] {
  return parent.children().flatMap((inner): Placed[] => {
    if (inner.name === 'event') return [{ event: new XmlFields(inner), room: null, day }];
    if (inner.name === 'day') return eventsIn(inner, inner.attribute('date'));
    if (inner.name !== 'room') return [];
    const room = plainLine(inner.attribute('name'));
    return eventsIn(inner, day).map((placed) => ({ ...placed, room }));
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
    dayChange: dayChangeOf(conference),
    clock: clockOf(events, zoneOf(conference), schedule.line, programme.issues),
    base: conference?.text('base_url', 'url')?.text ?? null,
    roomNamed: namesIn([]),
    trackNamed: namesIn(new XmlFields(schedule).list('tracks')),
  };
  for (const { event, room, day } of placed) addEvent(event, { ...shared, room, day }, programme);
  const days = schedule.children('day').flatMap((day) => day.attribute('date') ?? []);
  const meeting = meetingOf({ fields: conference, days, uri }, programme.issues);
  return { meeting, ...programme.parts };
}
