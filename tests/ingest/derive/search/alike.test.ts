import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { talksLike } from '../../../../ingest/derive/search/alike.ts';
import type { Opened } from '../../../cypher/store.contract.ts';
import { emptyBatch, node, unit } from '../../../cypher/graphs.ts';
import { openEmbeddedForTest } from '../../../cypher/open.ts';

const TITLES = ['Coral reefs', 'Reef fish', 'Tidal flow', 'Tax law', 'Reefs and law'];
const VECTORS = [unit(1, 0, 0), unit(4, 1, 0), unit(3, 2, 0), unit(0, 0, 1), unit(1, 0, 1)];
const id = (at: number) => `talk:m/${at}`;

let opened: Opened;
beforeAll(async () => {
  opened = await openEmbeddedForTest();
  await opened.store.write({
    ...emptyBatch('fake/3'),
    nodes: [...TITLES.map((title, at) => node(id(at), title)), node('talk:m/bare', 'Bare reefs')],
    embeddings: VECTORS.map((vector, at) => ({ id: id(at), vector })),
  });
});
afterAll(() => opened.release());

const like = async (ids: string[], without: string[] = [], limit = 9) =>
  talksLike(opened.store, null, ids, { without, limit });
const idsLike = async (...given: Parameters<typeof like>) => (await like(...given)).hits.map((hit) => hit.id);

describe('talks like several talks', () => {
  it('are near the mean of them, and none that was given', async () => {
    const found = await idsLike([id(0), id(1)]);
    expect(found).not.toContain(id(0));
    expect(found).not.toContain(id(1));
    expect(found.indexOf(id(2))).toBeLessThan(found.indexOf(id(3)));
  });

  it('lie away from what they should be unlike, which is not among them', async () => {
    const cosineOf = async (without: string[]) =>
      (await like([id(0)], without)).hits.find((hit) => hit.id === id(4))!.cosine!;
    expect(await cosineOf([id(3)])).toBeLessThan(await cosineOf([]));
    expect(await idsLike([id(0)], [id(3)])).not.toContain(id(3));
  });

  it('keep to the limit', async () => {
    expect(await idsLike([id(0)], [], 2)).toHaveLength(2);
  });

  it('are found by words where there is no vector, which is said', async () => {
    const { hits, note } = await like(['talk:m/bare']);
    expect(note).toMatch(/^These talks have no vectors yet: the answer is by words only\./);
    expect(hits.map((hit) => hit.id)).toEqual([id(0), id(1), id(4)]);
  });

  it('are none of a talk that has nothing beside itself, and never a number that is none', async () => {
    const { hits } = await like([id(0), id(1)], [id(2), id(4)]);
    for (const { score } of hits) expect(Number.isFinite(score)).toBe(true);
  });
});
