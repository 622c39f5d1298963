/** One event of a schedule → one thing of the programme. */
import type { Located } from '../located.ts';
import { shortAndLong } from '../programme/joined.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import type { Programme } from '../programme/index.ts';
import { slotOf } from '../programme/slot.ts';
import type { WallClock } from '../records/wall-clock.ts';
import type { Fields } from '../programme/fields.ts';
import { linksOf } from './links.ts';
import { speakersOf } from './people.ts';

/** What an event has from where it stands, and what holds for all events of its schedule. */
export interface Around {
  day: Located | null;
  room: Located | null;
  dayChange: number;
  clock: WallClock;
  /** Address of the site that exported the schedule. */
  base: string | null;
  /** The name of a room or track, by the id or slug that events may have in its place. */
  roomNamed(words: Located): Located;
  trackNamed(words: Located): Located;
}

/** `T10:00` in a start makes it a date and time. */
const isStamp = (text: Located | null): boolean => text !== null && /^\d{4}-?\d{2}-?\d{2}/.test(text.text);

function slotIn(event: Fields, { day, dayChange, clock }: Around) {
  const start = event.text('start', 'start_time', 'starts_at');
  const stamp = isStamp(start) ? start : event.text('date', 'start_date');
  const fields = {
    stamp,
    start: isStamp(start) ? null : start,
    end: event.text('end', 'end_time', 'ends_at'),
    duration: event.text('duration'),
  };
  return slotOf({ ...fields, day, dayChange }, clock);
}

export function addEvent(event: Fields, around: Around, programme: Programme): void {
  const title = plainLine(event.text('title', 'name'));
  const subtitle = plainLine(event.text('subtitle'));
  const [room, track] = [plainLine(event.text('room')), plainLine(event.text('track'))];
  programme.add({
    line: event.line,
    given: event.text('guid', 'code', 'id', 'slug')?.text ?? null,
    title,
    alsoTitled: title && subtitle ? [`${title.text}: ${subtitle.text}`] : [],
    type: plainLine(event.text('type', 'submission_type', 'session_type')),
    speakers: speakersOf(event, programme.issues),
    slot: slotIn(event, around),
    room: room ? around.roomNamed(room) : around.room,
    track: track && around.trackNamed(track),
    abstract: shortAndLong(plainProse(event.text('abstract')), plainProse(event.text('description'))),
    keywords: event.list('tags').flatMap((tag) => plainLine(tag.text('name', 'tag')) ?? []),
    links: linksOf(event, around.base),
  });
}
