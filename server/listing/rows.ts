/** Nodes and what they are tied to → rows of tables. Which columns there are, `contract/table.ts` says. */
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import type { TableKind, TableRow } from '../../contract/table.ts';
import type { reads } from '../../cypher/reads/index.ts';
import type { ReadRow } from '../../cypher/read.ts';
import { once, type Ties } from './ties.ts';

export type TableNode = ReadRow<typeof reads.tableNodes>;

/** A cell names so many topics: the strongest, or those of most talks. */
const TOPICS = 5;

interface Table<K extends TableKind> {
  /** The edges and the labels that a row is made of. */
  types: readonly EdgeType[];
  kinds: readonly NodeKind[];
  row: (node: TableNode, ties: Ties) => TableRow<K>;
}

const through = (ids: readonly string[], next: (id: string) => readonly string[]) => once(ids.flatMap(next));

const meetingsOf = (talks: readonly string[], ties: Ties) => through(talks, (talk) => ties.from(talk, 'PART_OF'));
const speakersOf = (talks: readonly string[], ties: Ties) => through(talks, (talk) => ties.to(talk, 'GAVE'));

/** The topics of most of these talks first, ties by id. */
function topicsOf(talks: readonly string[], ties: Ties): string[] {
  const counts = new Map<string, number>();
  for (const topic of talks.flatMap((talk) => ties.from(talk, 'ABOUT')))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)).slice(0, TOPICS);
}

/** The meetings of some ids, and the years of those. */
const whenAndWhere = (meetings: readonly string[], ties: Ties) => ({
  meetings: ties.named([...meetings].sort()),
  years: ties.years(meetings).join(', ') || null,
});

const talk: Table<'talk'> = {
  types: ['GAVE', 'CREDITED_IN', 'AFFILIATED_WITH', 'PART_OF', 'ABOUT', 'IN_THEME'],
  kinds: ['person', 'institution', 'meeting', 'topic', 'theme'],
  row({ id, label, date, start, end, room, session, track, talkKind, abstract, degree }, ties) {
    const speakers = ties.to(id, 'GAVE');
    const meeting = ties.from(id, 'PART_OF');
    return {
      id,
      label,
      speakers: ties.named(speakers),
      credited: ties.named(ties.to(id, 'CREDITED_IN')),
      institutions: ties.named(through(speakers, (person) => ties.from(person, 'AFFILIATED_WITH'))),
      meeting: ties.named(meeting),
      year: ties.years(meeting)[0] ?? null,
      ...{ date, start, end, room, session, track, talkKind },
      topics: ties.named(ties.from(id, 'ABOUT').slice(0, TOPICS)),
      theme: ties.named(ties.from(id, 'IN_THEME')),
      abstract,
      degree,
    };
  },
};

const person: Table<'person'> = {
  types: ['GAVE', 'CREDITED_IN', 'ORGANIZED', 'LISTED_AT', 'AFFILIATED_WITH', 'PART_OF', 'ABOUT'],
  kinds: ['institution', 'meeting', 'topic'],
  row({ id, label, degree }, ties) {
    const [given, credited] = [ties.from(id, 'GAVE'), ties.from(id, 'CREDITED_IN')];
    const talks = once([...given, ...credited]);
    const there = [...ties.from(id, 'ORGANIZED'), ...ties.from(id, 'LISTED_AT')];
    return {
      id,
      label,
      institutions: ties.named(ties.from(id, 'AFFILIATED_WITH')),
      talks: given.length,
      credited: credited.length,
      ...whenAndWhere(once([...meetingsOf(talks, ties), ...there]), ties),
      topics: ties.named(topicsOf(talks, ties)),
      degree,
    };
  },
};

const institution: Table<'institution'> = {
  types: ['GAVE', 'AFFILIATED_WITH', 'PART_OF', 'ABOUT'],
  kinds: ['meeting', 'topic'],
  row({ id, label, degree }, ties) {
    const people = ties.to(id, 'AFFILIATED_WITH');
    const talks = through(people, (one) => ties.from(one, 'GAVE'));
    return {
      id,
      label,
      people: people.length,
      talks: talks.length,
      ...whenAndWhere(meetingsOf(talks, ties), ties),
      topics: ties.named(topicsOf(talks, ties)),
      degree,
    };
  },
};

/** Where a topic comes from, in words. */
const ORIGINS: Readonly<Record<string, string>> = {
  text: 'titles and abstracts',
  source: 'keywords and tracks of the source',
};

const topic: Table<'topic'> = {
  types: ['ABOUT', 'GAVE', 'PART_OF'],
  kinds: ['meeting'],
  row({ id, label, origin, degree }, ties) {
    const talks = ties.to(id, 'ABOUT');
    const meetings = meetingsOf(talks, ties);
    return {
      id,
      label,
      talks: talks.length,
      people: speakersOf(talks, ties).length,
      meetings: meetings.length,
      years: ties.years(meetings).join(', ') || null,
      origin: ORIGINS[origin ?? ''] ?? origin,
      degree,
    };
  },
};

const meeting: Table<'meeting'> = {
  types: ['PART_OF', 'IN_SERIES', 'GAVE', 'CREDITED_IN', 'ORGANIZED', 'LISTED_AT'],
  kinds: ['series'],
  row({ id, label, year, startDate, endDate, venue, degree }, ties) {
    const talks = ties.to(id, 'PART_OF');
    const credited = through(talks, (one) => ties.to(one, 'CREDITED_IN'));
    const there = [...ties.to(id, 'ORGANIZED'), ...ties.to(id, 'LISTED_AT')];
    return {
      id,
      label,
      series: ties.named(ties.from(id, 'IN_SERIES')),
      ...{ year, startDate, endDate, venue },
      talks: talks.length,
      people: once([...speakersOf(talks, ties), ...credited, ...there]).length,
      degree,
    };
  },
};

const theme: Table<'theme'> = {
  types: ['IN_THEME', 'TYPICAL_OF', 'WITHIN'],
  kinds: ['topic', 'theme'],
  row: ({ id, label, level, stability, limit }, ties) => ({
    id,
    label,
    talks: ties.to(id, 'IN_THEME').length,
    topics: ties.named(ties.to(id, 'TYPICAL_OF').slice(0, TOPICS)),
    level,
    parent: ties.named(ties.from(id, 'WITHIN')),
    stability,
    limit,
  }),
};

/** How the rows of each table are made. */
export const tablesOf: { [K in TableKind]: Table<K> } = { talk, person, institution, topic, meeting, theme };
