/** Mentions → people. */
import { PersonId } from '../../../contract/ids.ts';
import type { Curation } from '../../curation/curation.ts';
import { groupBy } from '../groups.ts';
import { asciiSlug, uniqueIds } from '../ids.ts';
import type { Institution } from '../institutions/institution.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import { worthAsking, type Near } from '../near.ts';
import type { Name } from '../names/name.ts';
import { inOrder } from '../text.ts';
import type { Bearer } from './bearer.ts';
import { bearersOf } from './bearers.ts';
import { joinBearers, type Joined, type Link } from './join.ts';
import { curatedPeople } from './curated.ts';
import { chiefOf, labelOf } from './label.ts';
import { formsOf, inOneList, institutionsOf, NOT_MOVED, sortNameOf, type Person } from './person.ts';
import { sameLetters } from './reasons.ts';

interface Draft extends Omit<Person, 'id' | 'decisions' | 'moved'> {
  /** Ids from plain to particular. */
  ids: string[];
}

/** The link by which each bearer hangs on the chief one. */
function linkTo(chief: number, links: readonly Link[]): Map<number, Link> {
  const hung = new Map<number, Link>();
  const reached = new Set([chief]);
  for (let grown = true; grown;) {
    grown = false;
    for (const link of links) {
      const { less, more } = link;
      if (reached.has(less) === reached.has(more)) continue;
      const next = reached.has(less) ? more : less;
      hung.set(next, link);
      reached.add(next);
      grown = true;
    }
  }
  return hung;
}

const tail = (id: string) => id.slice(id.search(/[:/][^/]*$/) + 1);

/** The words of an id; a name written without a space has none but its parts. */
const wordsFor = ({ display, family, given }: Name, label: string): string =>
  display.includes(' ') ? label : [...family, ...given].join(' ') || label;

function idsOf(words: string, institutions: readonly Institution[], mentions: readonly Mention[]): string[] {
  const plain = `person:${asciiSlug(words)}`;
  const more = [institutions[0]?.id, mentions[0]!.meeting, mentions.find(({ talk }) => talk)?.talk];
  return [plain, ...more.flatMap((id) => (id ? [`${plain}~${tail(id).slice(0, 100)}`] : []))];
}

function draft(
  bearers: readonly Bearer[],
  places: readonly number[],
  links: readonly Link[],
  known: Institutions,
): Draft {
  const chief = places[chiefOf(places.map((place) => bearers[place]!))]!;
  const { name } = bearers[chief]!;
  const label = labelOf(bearers[chief]!);
  const hung = linkTo(chief, links);
  const mentions = places.flatMap((place) => bearers[place]!.mentions);
  const institutions = institutionsOf(mentions, known);
  const forms = inOneList(
    places.flatMap((place) =>
      formsOf(bearers[place]!.mentions, ([{ printed }]) => hung.get(place) ?? sameLetters(printed, label)),
    ),
  );
  return {
    ids: idsOf(wordsFor(name, label), institutions, mentions),
    label,
    sortName: sortNameOf(name, label),
    mentions,
    institutions,
    forms,
  };
}

/** People as the rules make them. */
function byRules(bearers: readonly Bearer[], { people, links }: Joined, institutions: Institutions): Person[] {
  const byRoot = new Map(people.flatMap((places) => places.map((place) => [place, places[0]!])));
  const linksBy = groupBy(links, ({ less }) => byRoot.get(less));
  const drafts = people.map((places) => draft(bearers, places, linksBy.get(places[0]) ?? [], institutions));
  const ids = uniqueIds(drafts, ({ ids: choices }) => choices);
  return drafts.map(({ ids: _, ...person }, place) => ({
    ...person,
    id: PersonId.parse(ids[place]),
    decisions: [],
    moved: NOT_MOVED,
  }));
}

/** People, and who of them may be one. */
export interface ResolvedPeople {
  /** By id. */
  people: Person[];
  near: Near[];
}

/**
 * Decides which mentions are one person: by rules, then as people have decided. Same mentions in the same order, same people.
 *
 * @param curation decisions; what does not fit is noted in it
 */
export function resolvePeople(
  mentions: readonly Mention[],
  institutions: Institutions,
  curation: Curation,
): ResolvedPeople {
  const bearers = bearersOf(mentions, institutions);
  const joined = joinBearers(bearers);
  const { people, areApart } = curatedPeople(byRules(bearers, joined, institutions), institutions, curation);
  const personOf = new Map(people.flatMap(({ id, mentions: its }) => its.map((mention) => [mention, id])));
  const first = (place: number) => bearers[place]!.mentions[0]!;
  const near = joined.near
    .filter(({ a, b }) => !areApart(first(a), first(b)))
    .map(({ a, b, ...why }): Near => ({ a: personOf.get(first(a))!, b: personOf.get(first(b))!, ...why }));
  return { people: people.sort((a, b) => inOrder(a.id, b.id)), near: worthAsking(near) };
}
