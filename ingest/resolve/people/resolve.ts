/** Mentions → people. */
import type { PrintedForm } from '../../../contract/graph.ts';
import { PersonId } from '../../../contract/ids.ts';
import { byCount, groupBy } from '../groups.ts';
import { asciiSlug, uniqueIds } from '../ids.ts';
import type { Institution, Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import type { Name } from '../names/name.ts';
import { ascii, inOrder } from '../text.ts';
import type { Bearer } from './bearer.ts';
import { bearersOf } from './bearers.ts';
import { joinBearers, type Link } from './join.ts';
import { chiefOf, labelOf } from './label.ts';
import { sameLetters } from './reasons.ts';

export interface Person {
  id: PersonId;
  label: string;
  /** Family name first, ASCII, lower case. */
  sortName: string;
  mentions: Mention[];
  /** Printed most often first. */
  institutions: Institution[];
  forms: PrintedForm[];
}

interface Draft extends Omit<Person, 'id'> {
  /** Ids from plain to particular. */
  ids: string[];
}

const sortNameOf = ({ family, given, suffix }: Name, label: string): string =>
  [family.join(' '), given.join(' '), suffix].filter(Boolean).join(' ') || ascii(label);

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

function formsOf(mentions: readonly Mention[], label: string, link: Link | undefined): PrintedForm[] {
  return [...groupBy(mentions, ({ printed }) => printed)].map(([printed, group]) => ({
    printed,
    ...(link ? { reason: link.reason, score: link.score } : sameLetters(printed, label)),
    spans: group.flatMap(({ nameSpan }) => nameSpan ?? []),
  }));
}

/** Forms by how sure they are; a form that two bearers print stands once, with all its spans. */
const inOneList = (forms: readonly PrintedForm[]): PrintedForm[] =>
  [...groupBy(forms, ({ printed }) => printed).values()]
    .map((same) => ({ ...same[0]!, spans: same.flatMap(({ spans }) => spans) }))
    .sort((a, b) => b.score - a.score || inOrder(a.printed, b.printed));

function institutionsOf(mentions: readonly Mention[], institutions: Institutions): Institution[] {
  const all = mentions.flatMap(({ affiliation }) => institutions.of(affiliation));
  const byId = new Map<string, Institution>(all.map((one) => [one.id, one]));
  return byCount(all.map(({ id }) => id)).map((id) => byId.get(id)!);
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
  const forms = inOneList(places.flatMap((place) => formsOf(bearers[place]!.mentions, label, hung.get(place))));
  return {
    ids: idsOf(wordsFor(name, label), institutions, mentions),
    label,
    sortName: sortNameOf(name, label),
    mentions,
    institutions,
    forms,
  };
}

/** Decides which mentions are one person. Same mentions in the same order, same people, by id. */
export function resolvePeople(mentions: readonly Mention[], institutions: Institutions): Person[] {
  const bearers = bearersOf(mentions, institutions);
  const { people, links } = joinBearers(bearers);
  const byRoot = new Map(people.flatMap((places) => places.map((place) => [place, places[0]!])));
  const linksBy = groupBy(links, ({ less }) => byRoot.get(less));
  const drafts = people.map((places) => draft(bearers, places, linksBy.get(places[0]) ?? [], institutions));
  const ids = uniqueIds(drafts, ({ ids: choices }) => choices);
  return drafts
    .map(({ ids: _, ...person }, place) => ({ ...person, id: PersonId.parse(ids[place]) }))
    .sort((a, b) => inOrder(a.id, b.id));
}
