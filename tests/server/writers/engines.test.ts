/** Both engines hand over the same graph: each file is the same, byte for byte. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writers } from '../../../server/writers/index.ts';
import { materialOf } from '../../../server/writers/material.ts';
import { clear } from '../../cypher/clear.ts';
import { randomGraph } from '../../cypher/graphs.ts';
import { openEmbeddedForTest, openNeo4jForTest } from '../../cypher/open.ts';
import type { Opened } from '../../cypher/store.contract.ts';
import { neo4jLeftOut } from '../../support/machine.ts';
import { written } from './given.ts';

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'both engines', () => {
  let engines: Opened[];
  beforeAll(async () => {
    engines = [await openEmbeddedForTest(), await openNeo4jForTest()];
    for (const { store } of engines) {
      await clear(store);
      await store.write(randomGraph(7));
    }
  });
  afterAll(async () => {
    await clear(engines[1]!.store);
    for (const opened of engines) await opened.release();
  });

  it.each(writers)('write the same $id', async (writer) => {
    const [one, other] = await Promise.all(engines.map(({ store }) => written(writer, materialOf(store))));
    expect(one!.length).toBeGreaterThan(100);
    expect(other).toBe(one);
  });
});
