/** Calendars of one name → one meeting. */
import type { Located, MeetingDraft, PersonDraft } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { nameScore } from '../page/names.ts';
import { NAME, nameKey } from '../page/people.ts';
import { Programme } from '../programme/index.ts';
import { seriesIn } from '../programme/joined.ts';
import { peopleListed } from '../records/people.ts';
import { plainProse } from '../records/plain.ts';
import { daysOf } from '../records/talks.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import { wallClock } from '../records/wall-clock.ts';
import { property, type Component } from './components.ts';
import { describedIn, type Described } from './description.ts';
import { scheduledOf, type Around } from './event.ts';
import { usualForms } from './summary.ts';
import { lineOf, textOf } from './text.ts';
import { Times } from './times.ts';
import { isAllDay, momentIn, type Zones } from './when.ts';
import { zonesOf } from './zone.ts';

interface Entry {
  event: Component;
  described: Described;
}

/** What the calendar says beyond the event. */
interface Sense {
  times: Times;
  around: Around;
}

export const nameOf = (calendar: Component): Located | null => lineOf(property(calendar, 'X-WR-CALNAME', 'NAME'));

const eventsIn = (calendars: readonly Component[]): Component[] =>
  calendars.flatMap(({ inside }) => inside.filter(({ name }) => name === 'VEVENT'));

/** The zone that the calendar states, else the one that most of its times are in. */
function zoneOf(calendars: readonly Component[], events: readonly Component[], zones: Zones): string | null {
  const stated = calendars
    .map((calendar) => property(calendar, 'X-WR-TIMEZONE', 'TIMEZONE-ID')?.value.text)
    .find((zone) => zone);
  if (stated && zones(stated)) return zones(stated);
  const counts = new Map<string, number>();
  for (const event of events) {
    const zone = zones(property(event, 'DTSTART')?.params.get('TZID') ?? '');
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** People who are named as such somewhere in the calendar. */
function peopleKnown(entries: readonly Entry[]): ReadonlySet<string> {
  const named = entries.flatMap(({ described: { fields } }) => peopleListed(fields.speakers ?? null));
  return new Set(named.map(({ name }) => nameKey(name.text)));
}

/** Who sent the events out; accounts of offices are no people. */
function organizersOf(events: readonly Component[]): PersonDraft[] {
  const names = new Set(events.map((event) => property(event, 'ORGANIZER')?.params.get('CN')?.trim() ?? ''));
  return [...names].filter((name) => nameScore(name) >= NAME).map((name) => ({ name, affiliation: null }));
}

const isCancelled = (event: Component): boolean =>
  /^cancell?ed$/i.test(property(event, 'STATUS')?.value.text.trim() ?? '');

function cancelled(events: readonly Component[], issues: Issues): void {
  for (const event of events) {
    const title = lineOf(property(event, 'SUMMARY'))?.text.slice(0, 100) ?? 'an event without a title';
    issues.warn(event.line, `"${title}" is cancelled and was left out`);
  }
}

/** What lasts whole days and names nobody frames the programme. */
function add({ event, described }: Entry, { times, around }: Sense, programme: Programme): void {
  const place = programme.talks.length;
  for (const slot of times.of(event)) {
    const scheduled = scheduledOf(event, described, slot, around);
    programme.add({ ...scheduled, isBreak: isAllDay(event) && !scheduled.speakers?.length });
  }
  const talk = programme.talks[place];
  const title = lineOf(property(event, 'SUMMARY'))?.text.slice(0, 100);
  if (talk && !talk.speakers?.length)
    programme.issues.info(event.line, `"${title}": nobody is named as its speaker`, `talks[${place}].speakers`);
}

function titleOf(calendars: readonly Component[], uri: string, issues: Issues): Located | string {
  const printed = calendars.map(nameOf).find((name) => name !== null);
  if (printed) return printed;
  const title = titleFromName(uri);
  issues.warn(calendars[0]!.line, titleDoubt(title), 'meeting.title');
  return title;
}

/** A description of a talk is a page or two. */
const LONGEST_DESCRIPTION = 500_000;

function entryOf(event: Component, issues: Issues): Entry {
  const title = lineOf(property(event, 'SUMMARY'))?.text ?? '';
  const text = textOf(property(event, 'DESCRIPTION'));
  const isTooLong = text !== null && text.text.length > LONGEST_DESCRIPTION;
  if (isTooLong) issues.warn(event.line, `a description of ${text.text.length} characters was left out`);
  return { event, described: describedIn(isTooLong ? null : text, title) };
}

/** Each zone that nobody knows is told once, where it first stands. */
function unknownZones(events: readonly Component[], zones: Zones, issues: Issues): void {
  const told = new Set<string>();
  for (const event of events) {
    const start = property(event, 'DTSTART');
    const id = start?.params.get('TZID')?.trim();
    if (!start || !id || told.has(id) || zones(id)) continue;
    told.add(id);
    issues.warn(
      start.line,
      `no time zone is called "${id.slice(0, 80)}": its times are as printed`,
      'meeting.timeZone',
    );
  }
}

function programmeOf(calendars: readonly Component[]): { programme: Programme; timeZone: string | null } {
  const programme = new Programme();
  const zones = zonesOf(calendars);
  const all = eventsIn(calendars);
  const events = all.filter((event) => !isCancelled(event));
  cancelled(all.filter(isCancelled), programme.issues);
  unknownZones(events, zones, programme.issues);
  const moments = events.flatMap((event) => momentIn(property(event, 'DTSTART')) ?? []);
  const clock = wallClock(moments, zoneOf(calendars, events, zones));
  if (clock.doubt) programme.issues.warn(null, clock.doubt, 'meeting.timeZone');
  const entries = events.map((event) => entryOf(event, programme.issues));
  const summaries = events.flatMap((event) => lineOf(property(event, 'SUMMARY')) ?? []);
  const around = { usual: usualForms(summaries), known: peopleKnown(entries) };
  const times = new Times(all, zones, clock, programme.issues);
  for (const entry of entries) add(entry, { times, around }, programme);
  return { programme, timeZone: clock.zone };
}

/** @param calendars one or more of the same name, in their order */
export function meetingOf(calendars: readonly Component[], uri: string): MeetingDraft {
  const { programme, timeZone } = programmeOf(calendars);
  const title = titleOf(calendars, uri, programme.issues);
  const said = (...names: string[]) =>
    calendars.map((one) => property(one, ...names)).find((line) => line !== null) ?? null;
  const url = textOf(said('URL'));
  return {
    meeting: {
      title,
      series: typeof title === 'string' ? null : seriesIn(title),
      ...daysOf(programme.talks),
      timeZone,
      url: url && /^https?:\/\/\S{1,3900}$/i.test(url.text) ? url : null,
      description: plainProse(textOf(said('X-WR-CALDESC', 'DESCRIPTION'))),
    },
    organizers: organizersOf(eventsIn(calendars)),
    ...programme.parts,
  };
}
