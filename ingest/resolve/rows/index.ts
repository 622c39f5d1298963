/** Meetings, people and institutions → rows. */
import type { Resolved } from '../../model.ts';
import { groupBy, tally } from '../groups.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Identified } from '../mentions.ts';
import type { Person } from '../people/person.ts';
import { nearEdge, type Near } from '../near.ts';
import { inOrder } from '../text.ts';
import { institutionNode } from './institution.ts';
import { meetingNode, seriesRows } from './meeting.ts';
import { affiliationEdges, personNode, roleEdges } from './person.ts';
import { partOf, talkNode, talksOf } from './talk.ts';
import { namesOf, talkText, type Presence } from './talk-text.ts';
import { visible, type Hidden } from './visible.ts';

/** People by talk, in the order in which the talk prints them. */
function presences(people: readonly Person[]): Map<string, Presence[]> {
  const all = people.flatMap((person) =>
    [...groupBy(person.mentions, ({ talk }) => talk)].map(([talk, mentions]) => ({ talk, person, mentions })),
  );
  const place = ({ mentions: [first] }: Presence) => Number(/(\d+)\]$/.exec(first!.path)![1]);
  const byTalk = new Map<string, Presence[]>();
  for (const [talk, group] of groupBy(all, ({ talk: at }) => at))
    if (talk)
      byTalk.set(
        talk,
        group.sort((a, b) => place(a) - place(b)),
      );
  return byTalk;
}

const speakersAmong = (present: readonly Presence[]) =>
  present.filter(({ mentions }) => mentions.some(({ role }) => role === 'speaker')).map(({ person }) => person.label);

const byId = <R extends { id: string }>(rows: R[]): R[] => rows.sort((a, b) => inOrder(a.id, b.id));

/** What the documents state, with people and institutions decided. */
export interface Stated {
  meetings: readonly Identified[];
  people: readonly Person[];
  institutions: Institutions;
  /** Who may be one. */
  near: readonly Near[];
}

/** All rows of what is stated, but for what is hidden, by id. */
export function rowsOf(stated: Stated, hidden: Hidden): Resolved {
  const { meetings, institutions, people: named } = visible(stated, hidden);
  const people = named.filter(({ id }) => !hidden.has(id));
  const talks = meetings.flatMap(talksOf).filter(({ id }) => !hidden.has(id));
  const [present, presentNames] = [presences(people), presences(named)];
  const at = (talk: string) => present.get(talk) ?? [];
  const namesAt = (talk: string) => namesOf(presentNames.get(talk) ?? [], stated.institutions);
  const series = seriesRows(meetings, hidden);
  const affiliations = people.flatMap((person) => affiliationEdges(person, institutions));
  const headcount = tally(affiliations.map(({ to }) => to));
  const printedBySomeone = ({ id }: { id: string }) => hidden.size === 0 || headcount.has(id);
  const nodes = byId([
    ...meetings.map(meetingNode),
    ...series.nodes,
    ...talks.map((talk) => talkNode(talk, speakersAmong(at(talk.id)))),
    ...people.map((person) => personNode(person, institutions)),
    ...institutions.all.filter(printedBySomeone).map((one) => institutionNode(one, headcount.get(one.id) ?? 0)),
  ]);
  const shown = new Set<string>(nodes.map(({ id }) => id));
  const near = stated.near.filter(({ a, b }) => shown.has(a) && shown.has(b)).map(nearEdge);
  const facts = [...talks.map(partOf), ...series.edges, ...people.flatMap(roleEdges), ...affiliations];
  return {
    nodes,
    edges: byId([...facts, ...near]),
    talks: byId(talks.map((talk) => talkText(talk, at(talk.id), institutions, namesAt(talk.id)))),
  };
}

/** Every id that the documents state, hidden or not. */
export const idsOf = ({ meetings, people, institutions }: Omit<Stated, 'near'>): Set<string> =>
  new Set([
    ...meetings.flatMap(({ id, talkIds }) => [id, ...talkIds]),
    ...seriesRows(meetings).nodes.map(({ id }) => id),
    ...people.map(({ id }) => id),
    ...institutions.all.map(({ id }) => id),
  ]);
