/**
 * iCalendar (RFC 5545): an event per talk that has a date. Times are UTC where the meeting says its zone, and else the clock of
 * the place, whichever it is ("floating"); a talk without a time takes the whole day. Talks without a date are left out and counted.
 */
import ICAL from 'ical.js';
import { readable } from '../../contract/markup.ts';
import { webAddress } from './citation.ts';
import { oneLine } from './text.ts';
import { dayOfEnd, instantOf } from './wall-clock.ts';
import type { CitedTalk, Writer } from './writer.ts';

/** RFC 5545 wants 75 octets at most; the library leaves the space before a continued line out of its count. */
ICAL.foldLength = 74;

/** Where the source does not say when it was retrieved: the same in every run. */
const NO_STAMP = '1970-01-01T00:00:00Z';

/** To the second, as iCalendar has it. */
const toSecond = (instant: string) => `${instant.slice(0, 19)}Z`;

/** A time of the talk: an instant, or what clocks show where no zone is known. */
function timeAt({ meeting }: CitedTalk, date: string, time: string): ICAL.Time {
  const zone = meeting?.timeZone ?? null;
  const instant = zone === null ? null : instantOf(date, time, zone);
  return ICAL.Time.fromDateTimeString(instant === null ? `${date}T${time}:00` : toSecond(instant));
}

/** When it ends; null where nobody knows when it starts, or where the end stands before the start. */
function endOf(cited: CitedTalk, date: string): ICAL.Time | null {
  const { start, end } = cited.talk;
  const day = start === null || end === null ? null : dayOfEnd(date, start, end);
  return day === null ? null : timeAt(cited, day, end!);
}

/** What a calendar shows below the title. */
function descriptionOf({ talk, meeting, speakers, credited }: CitedTalk): string | null {
  const parts = [
    speakers.length > 0 ? `Speakers: ${speakers.join('; ')}` : null,
    credited.length > 0 ? `Joint work with ${credited.join('; ')}` : null,
    meeting?.label ?? null,
    talk.abstract,
  ];
  return parts.filter((part) => part !== null).join('\n\n') || null;
}

function eventOf(cited: CitedTalk, date: string): string {
  const { talk, meeting, retrieved } = cited;
  const event = new ICAL.Component('vevent');
  const say = (name: string, value: string | ICAL.Time | null) => {
    if (value !== null) event.addPropertyWithValue(name, typeof value === 'string' ? readable(value) : value);
  };
  say('uid', `${talk.id}@colloquy`);
  say('dtstamp', ICAL.Time.fromDateTimeString(toSecond(retrieved ?? NO_STAMP)));
  say('dtstart', talk.start === null ? ICAL.Time.fromDateString(date) : timeAt(cited, date, talk.start));
  say('dtend', endOf(cited, date));
  say('summary', talk.label);
  say('location', [talk.room, meeting?.venue].filter(Boolean).join(', ') || null);
  say('description', descriptionOf(cited));
  say(
    'url',
    talk.links.map(({ url }) => webAddress(url)).find((url) => url !== null) ?? webAddress(meeting?.url ?? null),
  );
  if (talk.keywords.length > 0) {
    const categories = new ICAL.Property('categories');
    categories.setValues(talk.keywords.map(readable));
    event.addProperty(categories);
  }
  return `${event.toString()}\r\n`;
}

/** A text for a property that the library has no type for, and writes as it is: on one line, and with its marks as text. */
const asText = (text: string) => oneLine(text).replace(/[\\;,]/g, '\\$&');

/** One property of the calendar itself. */
function line(name: string, value: string): string {
  const property = new ICAL.Property(name);
  property.setValue(value);
  return `${ICAL.stringify.property(property.toJSON() as unknown[], ICAL.design.icalendar, false)}\r\n`;
}

const countsOf = ({ talks, undated }: { talks: number; undated: number }) =>
  `${talks - undated} of ${talks} talks.${undated > 0 ? ` ${undated} without a date ${undated === 1 ? 'is' : 'are'} left out.` : ''}`;

export const icalendar: Writer = {
  id: 'icalendar',
  keeps: {
    talks: [
      'id',
      'title',
      'date',
      'start',
      'end',
      'speakers',
      'credited',
      'meeting',
      'venue',
      'room',
      'abstract',
      'keywords',
      'url',
    ],
  },
  text: 'readable',
  async *write({ talks, counts, title }) {
    yield 'BEGIN:VCALENDAR\r\n';
    yield line('version', '2.0') + line('prodid', '-//Colloquy//Talks//EN') + line('method', 'PUBLISH');
    // A programme changes by the day; which of the two a calendar reads depends on its maker (RFC 7986, Outlook).
    yield 'REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n';
    // Who follows several tells them apart by their names.
    yield line('x-wr-calname', asText((await title()) ?? 'Talks')) + line('x-wr-caldesc', countsOf(await counts()));
    for await (const some of talks())
      yield some.map((one) => (one.talk.date === null ? '' : eventOf(one, one.talk.date))).join('');
    yield 'END:VCALENDAR\r\n';
  },
};
