/** A gathering of events → a meeting's draft. */
import type { Issue } from '../../../contract/meeting.ts';
import type { Located, MeetingDraft } from '../located.ts';
import { safeUrl } from '../page/page.ts';
import { seriesIn } from '../programme/joined.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { Programme } from '../programme/index.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import type { WallClock } from '../records/wall-clock.ts';
import type { Gathering, Part } from './gatherings.ts';
import { organizersOf } from './people.ts';
import { venueOf } from './place.ts';
import { performersOf, scheduled, titleOf } from './talk.ts';
import { localName, text, texts, type Thing } from './thing.ts';
import { clockOf, daysOf, type Days } from './when.ts';

const STATES: readonly (readonly [RegExp, string])[] = [
  [/Cancelled$/, 'it is cancelled'],
  [/Postponed$/, 'it is postponed'],
  [/Rescheduled$/, 'it was moved to another time'],
];

function stateOf(event: Thing): string | null {
  const said = localName(text(event, 'eventStatus')?.text ?? '');
  return STATES.find(([state]) => state.test(said))?.[1] ?? null;
}

/** Cancelled and postponed events are no part of a programme. */
function add({ event, session }: Part, venue: string | null, clock: WallClock, programme: Programme): void {
  const state = stateOf(event);
  const title = titleOf(event)?.text.slice(0, 100) ?? '';
  if (state) programme.issues.warn(event.line, `"${title}": ${state}`);
  if (!/cancelled|postponed/.test(state ?? '')) programme.add(scheduled(event, session, venue, clock));
}

/** Days of the talks where the meeting has none of its own. */
function daysOfTalks({ talks }: Programme): Days {
  const days = talks.flatMap(({ date }) => (date as Located | null) ?? []);
  const sorted = days.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return { startDate: sorted[0] ?? null, endDate: sorted.at(-1) ?? null };
}

interface Named {
  title: Located | string;
  doubt: string | null;
}

function named(meeting: Thing | null, called: string | null, uri: string): Named {
  const printed = meeting && titleOf(meeting);
  if (printed) return { title: printed, doubt: null };
  if (called)
    return { title: called, doubt: `the events have no meeting in common: "${called}" is what the page calls itself` };
  const title = titleFromName(uri);
  return { title, doubt: titleDoubt(title) };
}

/** A name of few capitals and no blank; another long name is no acronym. */
function acronymOf(meeting: Thing): Located | null {
  const names = texts(meeting, 'alternateName').filter(({ text: name }) =>
    /^(?=.*\p{Lu}.*\p{Lu})[^\s]{2,15}$/u.test(name),
  );
  return plainLine(names[0] ?? null);
}

function factsOf(
  meeting: Thing | null,
  { title }: Named,
  series: Thing | null,
  clock: WallClock,
): MeetingDraft['meeting'] {
  const url = meeting && text(meeting, 'url');
  return {
    title,
    series: (series && titleOf(series)) ?? (typeof title === 'string' ? null : seriesIn(title)),
    acronym: meeting && acronymOf(meeting),
    ...(meeting ? daysOf(meeting, clock) : { startDate: null, endDate: null }),
    timeZone: clock.zone,
    venue: meeting && venueOf(meeting),
    url: url && safeUrl(url.text) ? url : null,
    description: meeting && plainProse(text(meeting, 'description')),
  };
}

/**
 * @param called what the document that holds the data calls itself; null when it does not
 * @param uri names the meeting when nothing else does
 */
export function draftOf(gathering: Gathering, called: string | null, uri: string): MeetingDraft & { issues: Issue[] } {
  const { meeting, series, parts, doubt } = gathering;
  const clock = clockOf([...(meeting ? [meeting] : []), ...parts.map(({ event }) => event)]);
  const programme = new Programme();
  const name = named(meeting, called, uri);
  const facts = factsOf(meeting, name, series, clock);
  for (const said of [name.doubt, doubt, clock.doubt]) if (said) programme.issues.warn(meeting?.line ?? null, said);
  const state = meeting && stateOf(meeting);
  if (state) programme.issues.warn(meeting.line, `the meeting: ${state}`, 'meeting');
  for (const part of parts) add(part, (facts.venue as Located | null)?.text ?? null, clock, programme);
  return {
    meeting: facts.startDate ? facts : { ...facts, ...daysOfTalks(programme) },
    organizers: meeting ? organizersOf(meeting) : [],
    speakers: meeting ? performersOf(meeting) : [],
    ...programme.parts,
  };
}
