/** One event of `/export/event/ID.json` → one meeting: its contributions, loose and by session. */
import type { Located, MeetingDraft } from '../located.ts';
import { joined, seriesIn } from '../programme/joined.ts';
import { Programme } from '../programme/index.ts';
import type { JsonFields } from '../programme/json-fields.ts';
import { zoneNamed } from '../records/moment.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import { addContribution, type Around } from './contribution.ts';
import { peopleIn } from './people.ts';
import { instantOf, slotIn } from './when.ts';

/** A lecture's chairs are its speakers. */
const isLecture = (event: JsonFields): boolean =>
  /lecture|simple_?event/i.test(event.text('type')?.text ?? '') && !event.list('contributions').length;

const isPosters = (session: JsonFields): boolean =>
  session.cursor.get('isPoster').value === true || session.at('session').cursor.get('isPoster').value === true;

/** A session with contributions is where they are given; one without is an entry of its own. */
function addSession(session: JsonFields, around: Around, programme: Programme, isKnown: (one: JsonFields) => boolean) {
  const title = plainLine(session.at('session').text('title') ?? session.text('title', 'slotTitle'));
  const inside = session.list('contributions');
  const room = plainLine(session.text('room', 'roomFullname')) ?? around.room;
  if (inside.length === 0 && title) programme.agenda.push({ ...whenOf(session, around.zone), label: title });
  for (const contribution of inside)
    if (!isKnown(contribution))
      addContribution(contribution, { ...around, session: title, room, isPoster: isPosters(session) }, programme);
}

function whenOf(record: JsonFields, zone: string | null) {
  const { date, start, end } = slotIn(record, zone);
  return { date, start, end };
}

/** Whether a contribution was met before: some versions export those of a session twice. */
function once(): (one: JsonFields) => boolean {
  const seen = new Set<string>();
  return (one) => {
    const id = one.text('db_id', 'id')?.text;
    if (id === undefined) return false;
    const isKnown = seen.has(id);
    seen.add(id);
    return isKnown;
  };
}

/** A lecture is a meeting of one talk. */
function addLecture(event: JsonFields, around: Around, programme: Programme): void {
  const speakers = peopleIn(event, ['speakers', 'chairs'], programme.issues);
  const abstract = plainProse(event.text('description'));
  const given = event.text('id')?.text ?? null;
  const facts = { title: plainLine(event.text('title')), type: null, speakers, abstract, room: around.room };
  programme.add({ line: event.line, given, ...facts, slot: slotIn(event, around.zone) });
}

function titleOf(event: JsonFields, uri: string, programme: Programme): Located | string {
  const printed = plainLine(event.text('title'));
  if (printed) return printed;
  const title = titleFromName(uri);
  programme.issues.warn(event.line, titleDoubt(title), 'meeting.title');
  return title;
}

function venueOf(event: JsonFields): Located | null {
  return joined(plainLine(event.text('location')), plainLine(event.text('address')), ', ');
}

function programmeOf(event: JsonFields, around: Around): Programme {
  const programme = new Programme();
  const isKnown = once();
  const loose = event.list('contributions').filter((one) => !isKnown(one));
  const sessions = event.list('sessions');
  for (const contribution of loose) addContribution(contribution, around, programme);
  for (const session of sessions) addSession(session, around, programme, isKnown);
  if (isLecture(event)) addLecture(event, around, programme);
  else if (programme.talks.length === 0 && programme.agenda.length === 0)
    programme.issues.warn(
      event.line,
      'no contributions were exported: ask for them with ?detail=contributions',
      'talks',
    );
  return programme;
}

export function meetingOfEvent(event: JsonFields, uri: string): MeetingDraft {
  const printed = event.text('timezone') ?? event.at('startDate').text('tz');
  const zone = printed && zoneNamed(printed.text);
  const url = event.text('url');
  const room = plainLine(event.text('room', 'roomFullname'));
  const programme = programmeOf(event, { zone, session: null, room, isPoster: false, base: url?.text ?? null });
  const title = titleOf(event, uri, programme);
  return {
    meeting: {
      title,
      series: typeof title === 'string' ? null : seriesIn(title),
      startDate: instantOf(event.at('startDate'), zone).date,
      endDate: instantOf(event.at('endDate'), zone).date,
      timeZone: zone ? printed : null,
      venue: venueOf(event),
      url: url && /^https?:\/\/\S{1,3900}$/i.test(url.text) ? url : null,
      description: plainProse(event.text('description')),
    },
    organizers: isLecture(event) ? [] : peopleIn(event, ['chairs'], programme.issues),
    ...programme.parts,
  };
}
