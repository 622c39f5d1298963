/** A meeting document as the lines of a preview: each a fact with the field that says where it stands. */
import type { Meeting, MeetingTalk } from '../../../contract/meeting.ts';

export interface Line {
  label: string;
  value: string;
  /** Field of the document, e.g. `talks[3].title`: the key of its span. */
  field: string;
}

const line = (label: string, value: string | null, field: string): Line[] => (value ? [{ label, value, field }] : []);

/** What a talk's line says of when: "2025-09-25 09:30–10:00". */
const whenOf = ({ date, start, end }: MeetingTalk) =>
  [date, start && (end ? `${start}–${end}` : start)].filter(Boolean).join(' ') || null;

/** Facts of the meeting itself. */
export function meetingLines({ meeting, organizers, speakers, agenda, report }: Meeting): Line[] {
  const people = (label: string, list: typeof organizers, field: string) =>
    list.flatMap(({ name, affiliation }, i) =>
      line(i === 0 ? label : '', [name, affiliation].filter(Boolean).join(', '), `${field}[${i}].name`),
    );
  return [
    ...line('Title', meeting.title, 'meeting.title'),
    ...line('Series', meeting.series, 'meeting.series'),
    ...line('From', meeting.startDate, 'meeting.startDate'),
    ...line('To', meeting.endDate, 'meeting.endDate'),
    ...line('Time zone', meeting.timeZone, 'meeting.timeZone'),
    ...line('Where', meeting.venue, 'meeting.venue'),
    ...line('Goals', meeting.description, 'meeting.description'),
    ...people('Organizers', organizers, 'organizers'),
    ...people('Speakers', speakers, 'speakers'),
    ...agenda.flatMap(({ label, start }, i) =>
      line(i === 0 ? 'Also scheduled' : '', [start, label].filter(Boolean).join(' '), `agenda[${i}].label`),
    ),
    ...report.flatMap(({ text }, i) => line(i === 0 ? 'Report' : '', text, `report[${i}].text`)),
  ];
}

/** Facts of one talk, below its title. */
export function talkLines(talk: MeetingTalk, place: number): Line[] {
  const field = `talks[${place}]`;
  const people = (label: string, list: MeetingTalk['speakers'], name: string) =>
    list.flatMap(({ name: printed, affiliation }, i) =>
      line(i === 0 ? label : '', [printed, affiliation].filter(Boolean).join(', '), `${field}.${name}[${i}].name`),
    );
  return [
    ...people(talk.speakers.length > 1 ? 'Speakers' : 'Speaker', talk.speakers, 'speakers'),
    ...people('Joint work', talk.credited, 'credited'),
    ...line('When', whenOf(talk), talk.start ? `${field}.start` : `${field}.date`),
    ...line('Room', talk.room, `${field}.room`),
    ...line('Session', talk.session, `${field}.session`),
    ...line('Track', talk.track, `${field}.track`),
    ...line('Keywords', talk.keywords.join(', '), `${field}.keywords[0]`),
    ...line('Abstract', talk.abstract, `${field}.abstract`),
    ...talk.links.flatMap(({ kind, url, label }, i) =>
      line(i === 0 ? 'Links' : '', [kind, label, url].filter(Boolean).join(' · '), `${field}.links[${i}].label`),
    ),
  ];
}
