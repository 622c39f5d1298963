/** One event of a calendar → one thing of the programme. */
import type { Located, PersonDraft, TalkDraft } from '../located.ts';
import type { Scheduled } from '../programme/index.ts';
import { linkTo } from '../programme/link.ts';
import type { Slot } from '../programme/slot.ts';
import { asPeople, peopleListed } from '../records/people.ts';
import { plainLine } from '../records/plain.ts';
import { property, properties, type Component } from './components.ts';
import type { Described } from './description.ts';
import { evident, nameIn } from './summary.ts';
import { lineOf, listOf, textOf } from './text.ts';

/** What the calendar says beyond the event. */
export interface Around {
  usual: ReadonlySet<string>;
  known: ReadonlySet<string>;
}

interface Told {
  title: Located | null;
  speakers: PersonDraft[];
}

/** A single affiliation on a line of its own is that of a single speaker. */
function labelled({ fields }: Described): PersonDraft[] {
  const people = asPeople(peopleListed(fields.speakers ?? null));
  const affiliation = plainLine(fields.affiliation ?? null);
  const [first] = people;
  return first && people.length === 1 && affiliation
    ? [{ ...first, affiliation: first.affiliation ?? affiliation }]
    : people;
}

function toldBy(summary: Located | null, described: Described, { usual, known }: Around): Told {
  const speakers = labelled(described);
  const title = plainLine(described.fields.title ?? null);
  if (title) return { title, speakers: speakers.length > 0 || !summary ? speakers : asPeople(nameIn(summary)) };
  const reading = summary && evident(summary, usual, known);
  if (!reading) return { title: summary, speakers };
  return { title: plainLine(reading.title), speakers: speakers.length > 0 ? speakers : asPeople(reading.people) };
}

const ADDRESS = /^https?:\/\/\S+$/i;

const CATEGORY_IS_TYPE =
  /^(?:talk|lecture|workshop|tutorial|training|keynote|plenary|panel|poster|seminar|break|lunch|dinner|social)s?(?: (?:talk|session|discussion|event))?$/i;

/** A category may say what it is; one that is left names the track, several are keywords. */
function sorted(event: Component): { type: Located | null; track: Located | null; keywords: Located[] } {
  const all = properties(event, 'CATEGORIES')
    .flatMap(listOf)
    .flatMap((one) => plainLine(one) ?? []);
  const type = all.find(({ text }) => CATEGORY_IS_TYPE.test(text)) ?? null;
  const rest = all.filter((one) => one !== type);
  return rest.length === 1 ? { type, track: rest[0]!, keywords: [] } : { type, track: null, keywords: rest };
}

function linksOf(event: Component, described: Described): NonNullable<TalkDraft['links']> {
  const called = properties(event, 'LOCATION').filter((line) => ADDRESS.test(line.value.text));
  const own = [...['URL', 'ATTACH', 'CONFERENCE'].flatMap((name) => properties(event, name)), ...called];
  const links = own.map((line) =>
    linkTo(textOf(line), null, line.params.get('LABEL') ?? line.params.get('FMTTYPE') ?? null),
  );
  return [...links.filter((link) => link !== null), ...described.links];
}

/** Programs write the address of a call where a place is meant. */
function roomOf(event: Component): Located | null {
  const place = lineOf(property(event, 'LOCATION'));
  return place && !ADDRESS.test(place.text) ? place : null;
}

export function scheduledOf(event: Component, described: Described, slot: Slot, around: Around): Scheduled {
  const { title, speakers } = toldBy(lineOf(property(event, 'SUMMARY')), described, around);
  const { type, track, keywords } = sorted(event);
  return {
    line: event.line,
    given: property(event, 'UID')?.value.text ?? null,
    title,
    type: type ?? described.type,
    speakers,
    slot,
    room: roomOf(event) ?? plainLine(described.fields.room ?? null),
    session: plainLine(described.fields.session ?? null),
    track,
    keywords,
    abstract: described.abstract,
    links: linksOf(event, described),
  };
}
