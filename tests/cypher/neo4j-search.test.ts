/** However shallow Neo4j's indexes are read at first, a search answers the same: it reads on where too few are left. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.ts';
import { Neo4jSearch } from '../../cypher/neo4j/search.ts';
import type { Store, WantedTalks, WantedWords } from '../../cypher/store.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { clear } from './clear.ts';
import { edge, emptyBatch, node, unit } from './graphs.ts';
import { openNeo4jForTest } from './open.ts';
import { testNeo4jSettings } from '../support/neo4j.ts';
import type { Opened } from './store.contract.ts';

const leftOut = neo4jLeftOut();
const MANY = 30;
const places = Array.from({ length: MANY }, (_, at) => String(at).padStart(2, '0'));
const talk = (at: string) => `talk:m/${at}`;

describe.skipIf(leftOut)(leftOut ?? 'a search of Neo4j', () => {
  let opened: Opened;
  let store: Store;
  beforeAll(async () => {
    opened = await openNeo4jForTest();
    store = opened.store;
    await clear(store);
    await store.write({
      ...emptyBatch('fake/3'),
      nodes: [
        ...places.map((at) =>
          node(talk(at), 'Coral reef', {
            abstract: Number(at) % 3 ? 'Warm sea.' : 'Cold sea water.',
            meeting: 'meeting:m',
          }),
        ),
        ...places.map((at) => node(`person:${at}`, 'Coral Reef')),
        node('meeting:m', 'Meeting', { year: 2024 }),
        node('meeting:n', 'Meeting', { year: 2025 }),
      ],
      edges: places.map((at) => edge('PART_OF', talk(at), Number(at) % 5 ? 'meeting:m' : 'meeting:n')),
      embeddings: places.map((at) => ({ id: talk(at), vector: unit(1, Number(at) / MANY, 0) })),
    });
  });
  afterAll(() => opened?.release());

  const shallow = { beyond: 1, beyondFiltered: 1, asked: 2, askedToFilter: 3, few: 2 };
  const numbers = (hits: readonly { id: string; score: number }[]) =>
    hits.map(({ id, score }) => [id, score.toFixed(6)]);

  it.each<[string, string, WantedWords]>([
    ['many equal ones', 'coral reef', { limit: 3 }],
    ['one kind', 'coral reef', { kinds: ['talk'], limit: 9 }],
    ['a filter', 'coral reef sea', { filter: { year: ['2025'] }, limit: 9 }],
    ['a phrase', '"cold sea" reef', { limit: 9 }],
    ['everything', 'coral reef', { limit: 100 }],
  ])('by words finds the same of %s', async (_what, query, wanted) => {
    const usual = await store.lexical(query, wanted);
    expect(usual.length).toBeGreaterThan(2);
    expect(numbers(await new Neo4jSearch(store, shallow).lexical(query, wanted))).toEqual(numbers(usual));
    const ranks = usual.map(({ id, score }) => ({ id, score }));
    expect(ranks).toEqual([...ranks].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
  });

  it.each<[string, WantedTalks]>([
    ['all talks', { limit: 5 }],
    ['a filter', { filter: { year: ['2025'] }, limit: 4 }],
    ['a filter and a word that is left out', { filter: { meeting: ['meeting:m'] }, query: 'x -cold', limit: 4 }],
    ['a word that is left out', { query: 'x -cold', limit: 9 }],
    ['a phrase', { query: '"warm sea"', limit: 9 }],
    ['a phrase, with a filter', { query: '"warm sea"', filter: { year: ['2025'] }, limit: 9 }],
    ['what no talk has', { query: '"cold sea"', filter: { day: ['1999-01-01'] }, limit: 9 }],
  ])('by meaning finds the same of %s', async (_what, wanted) => {
    const vector = unit(1, 0, 0);
    const usual = await store.nearest(vector, wanted);
    for (const bounds of [shallow, { ...shallow, askedToFilter: 60 }, { ...shallow, few: 60 }])
      expect(numbers(await new Neo4jSearch(store, bounds).nearest(vector, wanted))).toEqual(numbers(usual));
  });

  it.each<[string, (search: Neo4jSearch) => Promise<unknown>]>([
    ['by words', (search) => search.lexical('warm sea', { limit: 9 })],
    ['by words, of one year', (search) => search.lexical('warm sea', { filter: { year: ['2025'] }, limit: 9 })],
    ['by words, of people who speak', (search) => search.lexical('reef', { filter: { role: ['speaker'] }, limit: 9 })],
    ['by meaning', (search) => search.nearest(unit(1, 0, 0), { limit: 9 })],
    ['by meaning, of one year', (search) => search.nearest(unit(1, 0, 0), { filter: { year: ['2025'] }, limit: 9 })],
    ['by meaning, with a phrase', (search) => search.nearest(unit(1, 0, 0), { query: '"warm sea"', limit: 9 })],
    ['by meaning, without a word', (search) => search.nearest(unit(1, 0, 0), { query: 'x -cold', limit: 9 })],
    ['of what nothing is left', (search) => search.nearest(unit(1, 0, 0), { filter: { year: ['1999'] }, limit: 9 })],
    ['for counts', (search) => search.facets([talk('00'), 'person:00'], 9)],
  ])('takes one statement %s', async (_what, ask) => {
    const asked: string[] = [];
    const read: Store['read'] = (query, params, options) => {
      asked.push(query.name);
      return store.read(query, params, options);
    };
    await ask(new Neo4jSearch({ read }));
    expect(asked).toHaveLength(1);
  });

  it('finds what was written without its words once it is opened again', async () => {
    const { uri, username, password, database } = testNeo4jSettings();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const before = await store.lexical('cold', { limit: 9 });
    await driver.executeQuery('MATCH (n:Node) REMOVE n.said, n.talkWords, n.nodeWords', {}, { database });
    await driver.close();
    expect(await store.lexical('cold', { limit: 9 })).toEqual([]);
    const again = await openStore(testNeo4jSettings());
    expect((await again.lexical('cold', { limit: 9 })).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await again.close();
  });
});
