/** The two engines must answer alike: every read on random graphs, the embedded engine beside Neo4j. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../cypher/store.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { everyRead } from './asked.ts';
import { clear } from './clear.ts';
import { randomGraph, randomOf, unit } from './graphs.ts';
import { openEmbeddedForTest, openNeo4jForTest } from './open.ts';
import type { Opened } from './store.contract.ts';

const SEEDS = [1, 2, 3, 4, 5];
const leftOut = neo4jLeftOut();

describe.skipIf(leftOut)(leftOut ?? 'both engines', () => {
  let opened: Opened[];
  let stores: [Store, Store];
  beforeAll(async () => {
    opened = [await openEmbeddedForTest(), await openNeo4jForTest()];
    stores = [opened[0]!.store, opened[1]!.store];
  });
  afterAll(async () => {
    for (const each of opened) await each.release();
  });

  describe.each(SEEDS)('on the random graph %i', (seed) => {
    const graph = randomGraph(seed);
    beforeAll(async () => {
      for (const store of stores) {
        await clear(store);
        await store.write(graph);
      }
    });

    it('answer every read alike', async () => {
      for (let at = 0; at < 8; at++)
        for (const { query, params } of everyRead(graph, at)) {
          const [embedded, neo4j] = await Promise.all(stores.map((store) => store.read(query, params)));
          expect(embedded, `${query.name} ${JSON.stringify(params)}`).toEqual(neo4j);
        }
    });

    it('say the same of what is stored', async () => {
      const [embedded, neo4j] = await Promise.all(stores.map((store) => store.stored()));
      expect(embedded).toEqual(neo4j);
    });

    it('find the same nearest talks with the same cosine', async () => {
      const random = randomOf(seed);
      const query = unit(...Array.from({ length: 8 }, () => random() - 0.5));
      const [embedded, neo4j] = await Promise.all(stores.map((store) => store.nearest(query, { limit: 10 })));
      expect(embedded!.map(({ id }) => id)).toEqual(neo4j!.map(({ id }) => id));
      embedded!.forEach(({ score }, i) => expect(score).toBeCloseTo(neo4j![i]!.score, 6));
    });

    it('find the same by words, with nearly the same scores', async () => {
      const talks = graph.nodes.filter(({ kind }) => kind === 'talk').slice(0, 6);
      for (const { label } of talks) {
        // Closed by a word that is no beginning of another: how much a beginning counts differs.
        const query = `${label} zzyzx`;
        const [embedded, neo4j] = await Promise.all(stores.map((store) => store.lexical(query, { limit: 500 })));
        expect(embedded!.length).toBeGreaterThan(0);
        expect(embedded!.map(({ id }) => id).sort(), query).toEqual(neo4j!.map(({ id }) => id).sort());
        const scores = new Map(neo4j!.map(({ id, score }) => [id, score]));
        for (const { id, score } of embedded!)
          expect(Math.abs(score - scores.get(id)!), `${query} ${id}`).toBeLessThan(0.1);
      }
    });
  });
});
