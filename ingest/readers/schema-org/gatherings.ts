/** A family of events → the meetings in it, each with the events of its programme. */
import { Family } from './family.ts';
import { performersOf } from './talk.ts';
import { isSeries, text, type Thing } from './thing.ts';
import { isLong } from './when.ts';

/** An event of a programme, and the session it is in. */
export interface Part {
  event: Thing;
  session: Thing | null;
}

export interface Gathering {
  /** null when the events have nothing in common but the document. */
  meeting: Thing | null;
  series: Thing | null;
  parts: Part[];
  /** How the parts were found, when the data does not say that they are of this meeting. */
  doubt: string | null;
}

function partsOf(event: Thing, family: Family, session: Thing | null = null): Part[] {
  return family.children(event).flatMap((part) => {
    const isSession = family.children(part).length > 0;
    return isSession ? partsOf(part, family, part) : [{ event: part, session }];
  });
}

const gathering = (meeting: Thing, family: Family, series: Thing | null = null): Gathering => ({
  meeting,
  series,
  parts: partsOf(meeting, family),
  doubt: null,
});

/** A series of meetings is none itself; a series of talks is a meeting on several days. */
function ofRoot(root: Thing, family: Family): Gathering[] {
  const inside = family.children(root);
  const isMeeting = (one: Thing) => family.children(one).length > 0 || isLong(one);
  const areMeetings = isSeries(root) && (inside.some(isMeeting) || !inside.some(isGiven));
  return areMeetings ? inside.map((one) => gathering(one, family, root)) : [gathering(root, family)];
}

const isGiven = (event: Thing): boolean => performersOf(event).length > 0;

const loose = (events: readonly Thing[], meeting: Thing | null, doubt: string | null): Gathering => ({
  meeting,
  series: null,
  parts: events.map((event) => ({ event, session: null })),
  doubt,
});

const dayOf = (event: Thing, property: string): string => text(event, property)?.text.slice(0, 10) ?? '';

const isDuring = (event: Thing, meeting: Thing): boolean =>
  dayOf(event, 'startDate') >= dayOf(meeting, 'startDate') && dayOf(event, 'startDate') <= dayOf(meeting, 'endDate');

/** An hour with one person who speaks is a talk, though it stands alone. */
const isTalk = (event: Thing): boolean =>
  performersOf(event).length === 1 && /T\d/.test(text(event, 'startDate')?.text ?? '');

const alone = (event: Thing): Gathering =>
  !isLong(event) && isTalk(event)
    ? loose([event], event, 'one event with one performer: it is read as a meeting, and as its only talk')
    : loose([], event, null);

/** Events that the data does not put into one another. */
function ofLoose(events: readonly Thing[]): Gathering[] {
  const long = events.filter(isLong);
  const short = events.filter((event) => !isLong(event));
  const [only] = long;
  if (only && long.length === 1 && short.length > 0 && short.every((event) => isDuring(event, only)))
    return [loose(short, only, 'its talks are events of the same document that fall into its days')];
  const areTalks = short.length > 1 && short.some(isGiven);
  return [...long.map(alone), ...(areTalks ? [loose(short, null, null)] : short.map(alone))];
}

/** In the order of the document; meetings with a programme first. */
export function gatheringsOf(all: readonly Thing[]): Gathering[] {
  const family = new Family(all);
  const whole = family.roots.filter((root) => family.children(root).length > 0).flatMap((root) => ofRoot(root, family));
  const others = family.roots.filter((root) => family.children(root).length === 0 && !isSeries(root));
  return [...whole, ...ofLoose(others)];
}
