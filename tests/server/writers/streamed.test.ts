/** A large graph is never in memory whole: it is asked for, and handed over, a little at a time, and no further than it is taken. */
import { describe, expect, it } from 'vitest';
import type { NodeRow } from '../../../contract/graph.ts';
import type { Store } from '../../../cypher/store.ts';
import { writers } from '../../../server/writers/index.ts';
import { materialOf } from '../../../server/writers/material.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import { storeFrom, type Given } from './given.ts';

const TALKS = 300;
const RELATED = 20;
/** Characters of the evidence of one pair, as in the bundled meetings. */
const WHY = 1_000;
/** Most characters at a time: a twentieth of the files of this graph. */
const MOST = 500_000;

const excerpt = (at: number) => ({ text: `Sentence ${at}. `.padEnd(WHY / 2, 'river '), span: null });
const evidence = {
  sentences: [{ from: excerpt(0), to: excerpt(1), cosine: 0.7 }],
  terms: [],
  facts: [],
  method: 'made',
};

const talks: NodeRow[] = Array.from({ length: TALKS }, (_, at) => nodeRow(`talk:m/${at}`, `Talk ${at}`));
const given: Given = {
  nodes: [nodeRow('meeting:m', 'Rivers'), ...talks],
  edges: talks.flatMap(({ id }, at) =>
    Array.from({ length: RELATED }, (_, step) =>
      edgeRow('SIMILAR_TO', id, talks[(at + step + 1) % TALKS]!.id, { rank: step + 1, weight: 0.5, evidence }),
    ),
  ),
  sources: [],
};

/** The store, and what it was asked. */
function watched() {
  const store = storeFrom(given);
  const asked: { name: string; ids: number }[] = [];
  const read = ((query: { name: string }, params: { ids?: string[] }) => {
    asked.push({ name: query.name, ids: params.ids?.length ?? 0 });
    return store.read(query as never, params as never);
  }) as Store['read'];
  return { material: materialOf({ read }), asked };
}

const holdingWhy = writers.filter(({ keeps }) => keeps.edges?.some((name) => /evidence|sentences/.test(name)));

describe.each(holdingWhy)('$id', ({ write }) => {
  it('hands over a large graph in small pieces', async () => {
    const { material, asked } = watched();
    let length = 0;
    for await (const piece of write(material)) {
      expect(piece.length).toBeLessThan(MOST);
      length += piece.length;
    }
    expect(length).toBeGreaterThan(TALKS * RELATED * WHY);
    expect(Math.max(...asked.map(({ ids }) => ids))).toBeLessThanOrEqual(25);
  });

  it('asks for nothing that nobody takes', async () => {
    const { material, asked } = watched();
    for await (const piece of write(material)) if (piece.includes('SIMILAR_TO')) break;
    const before = asked.length;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveLength(before);
    expect(asked.filter(({ name }) => name === 'edges-from').length).toBeLessThan(TALKS / 25);
  });
});
