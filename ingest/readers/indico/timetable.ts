/** One event of `/export/timetable/ID.json` → one meeting: days of entries, and sessions with entries of their own. */
import type { Located, MeetingDraft } from '../located.ts';
import { Programme } from '../programme/index.ts';
import type { JsonFields } from '../programme/json-fields.ts';
import { zoneNamed } from '../records/moment.ts';
import { plainLine } from '../records/plain.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import { addContribution, type Around } from './contribution.ts';
import { instantOf, slotIn } from './when.ts';

const isSession = (entry: JsonFields): boolean => /^session/i.test(entry.text('entryType', '_type')?.text ?? '');

/** By start, as an export has them by their ids. */
const inOrder = (entries: readonly JsonFields[]): JsonFields[] =>
  [...entries].sort((a, b) => {
    const [x, y] = [a, b].map((one) => one.at('startDate').text('time')?.text ?? '');
    return x! < y! ? -1 : x! > y! ? 1 : 0;
  });

function addEntry(entry: JsonFields, around: Around, programme: Programme): void {
  if (!isSession(entry)) return addContribution(entry, around, programme);
  const title = plainLine(entry.text('title', 'slotTitle'));
  const room = plainLine(entry.text('room')) ?? around.room;
  const isPoster = entry.cursor.get('isPoster').value === true;
  const inside = inOrder(entry.values('entries'));
  for (const one of inside) addEntry(one, { ...around, session: title, room, isPoster }, programme);
  if (inside.length > 0 || !title) return;
  const { date, start, end } = slotIn(entry, around.zone);
  programme.agenda.push({ date, start, end, label: title });
}

/** The zone of the first entry that has one: a timetable does not state it elsewhere. */
const zoneOf = (entries: readonly JsonFields[]): Located | null =>
  entries.map((entry) => entry.at('startDate').text('tz')).find((zone) => zone && zoneNamed(zone.text)) ?? null;

/** @param days the value that stands under the event's id */
export function meetingOfTimetable(days: JsonFields, base: string | null, uri: string): MeetingDraft {
  const programme = new Programme();
  const byDay = days.cursor.entries().map(([day]) => days.values(day));
  const printed = zoneOf(byDay.flat());
  const zone = printed && zoneNamed(printed.text);
  for (const entries of byDay)
    for (const entry of inOrder(entries))
      addEntry(entry, { zone, session: null, room: null, isPoster: false, base }, programme);
  const title = titleFromName(uri);
  programme.issues.warn(days.line, titleDoubt(title), 'meeting.title');
  const dates = byDay.flat().flatMap((entry) => instantOf(entry.at('startDate'), zone).date ?? []);
  const sorted = dates.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const span = { startDate: sorted[0] ?? null, endDate: sorted.at(-1) ?? null };
  return { meeting: { title, ...span, timeZone: printed }, ...programme.parts };
}
