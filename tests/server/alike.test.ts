/** POST /api/alike over HTTP: what is wrong is named, and what is given never comes back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import type { NodeRow } from '../../contract/graph.ts';
import type { Store } from '../../cypher/store.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { emptyBatch } from '../cypher/graphs.ts';
import { spring } from '../support/pages.ts';
import { nodeRow } from '../support/rows.ts';
import { appOf, emptyStore, fixtureStore, workOn } from './support/app.ts';
import { FLOODS, GAUGES, SEDIMENT, UNTITLED } from './support/graph.ts';
import { problemOf } from './support/problem.ts';

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await fixtureStore());
});

const send = (body: object, to = app) => to.post('/api/alike').send(body);
async function like(body: object, to = app) {
  const response = await send(body, to);
  expect(response.status, response.text).toBe(200);
  return api.alike.response.parse(response.body);
}
const idsLike = async (body: object, to = app) => (await like(body, to)).results.map(({ id }) => id);

const bare = (at: number, label: string): NodeRow => nodeRow(`talk:m/${at}`, label, { position: at });
async function storeOf(nodes: NodeRow[], embedded: boolean): Promise<Store> {
  const store = await emptyStore();
  const vectors = await openHashingEmbedder().embed(nodes.map(({ label }) => label), { purpose: 'passage' }); // prettier-ignore
  const embeddings = embedded ? nodes.map(({ id }, at) => ({ id, vector: vectors[at]! })) : [];
  await store.write({
    ...emptyBatch(embedded ? 'hashing/384' : null),
    nodes: nodes.map((node) => ({ ...node, hash: node.id })),
    embeddings,
  });
  return store;
}

describe('POST /api/alike', () => {
  it('ranks the talks most like one, by words and by meaning, never itself', async () => {
    const { note, results } = await like({ talks: [FLOODS] });
    expect(note).toBeNull();
    expect(results.map(({ id }) => id).sort()).toEqual([GAUGES, SEDIMENT, UNTITLED].sort());
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(results.find(({ id }) => id === GAUGES)).toMatchObject({ kind: 'talk', found: 'both' });
    expect(results[0]!.score).toBeGreaterThan(results[1]!.score);
  });

  it('says which of the given talks each is closest to, with the evidence of that pair', async () => {
    const { results } = await like({ talks: [FLOODS, UNTITLED] });
    const related = await Promise.all(
      [FLOODS, UNTITLED].map(async (id) => {
        const response = await app.get(`/api/talks/${id}/related?limit=20`);
        return { id, near: api.related.response.parse(response.body).results };
      }),
    );
    expect(results.length).toBeGreaterThan(1);
    for (const { id, closest } of results) {
      const pairs = related.flatMap(({ id: given, near }) => near.filter((talk) => (talk.id as string) === id).map((talk) => ({ given, ...talk }))); // prettier-ignore
      const best = Math.max(...pairs.map(({ score }) => score));
      expect(closest!.score).toBeGreaterThanOrEqual(best);
      const pair = pairs.find(({ given }) => given === (closest!.id as string))!;
      expect(closest!.evidence.sentences.length).toBe(pair.evidence.sentences.length);
      if (closest!.score === pair.score) expect(closest!.evidence).toEqual(pair.evidence);
    }
  });

  it('leaves out each of several, and what it should be unlike, whatever is said twice', async () => {
    expect((await idsLike({ talks: [FLOODS, GAUGES, FLOODS] })).sort()).toEqual([SEDIMENT, UNTITLED].sort());
    expect(await idsLike({ talks: [FLOODS, FLOODS], without: [SEDIMENT, SEDIMENT] })).not.toContain(SEDIMENT);
    expect(await idsLike({ talks: [FLOODS], without: [FLOODS] })).not.toContain(FLOODS);
    expect(await idsLike({ talks: [FLOODS, GAUGES, SEDIMENT, UNTITLED] })).toEqual([]);
  });

  it('says the same every time and in whatever order talks are named, to a limit', async () => {
    const all = await like({ talks: [FLOODS, GAUGES] });
    expect(await like({ talks: [FLOODS, GAUGES] })).toEqual(all);
    expect(await idsLike({ talks: [GAUGES, FLOODS] })).toEqual(all.results.map(({ id }) => id));
    expect(await idsLike({ talks: [FLOODS, GAUGES], limit: 1 })).toEqual([all.results[0]!.id]);
  });

  it.each([
    ['talks', 1, { talks: [FLOODS, 'talk:none'] }],
    ['without', 0, { talks: [FLOODS], without: ['talk:none'] }],
  ] as const)('is a 404 that says where a talk is named that nothing has: in %s', async (list, place, body) => {
    expect(problemOf(await send(body))).toMatchObject({
      status: 404,
      type: 'urn:colloquy:not-found',
      errors: [{ in: 'body', field: `${list}[${place}]` }],
    });
  });

  it('is a 410 for a talk that a decision hides', async () => {
    const rivers = await emptyStore();
    const parts = workOn(rivers).pipeline({ signal: new AbortController().signal, progress: () => undefined });
    await ingest([{ raw: spring, retrievedAt: '2025-06-01T00:00:00.000Z' }], parts);
    const hiding = appOf(rivers);
    const node = 'talk:spring-meeting-on-rivers-2025/sediment';
    expect((await send({ talks: [node] }, hiding)).status).toBe(200);
    const act = { act: 'hide', node };
    await hiding.post('/api/decisions').send({ author: 'Ana', reason: 'It was cancelled', act }).expect(200);
    expect(problemOf(await send({ talks: [node] }, hiding))).toMatchObject({
      status: 410,
      type: 'urn:colloquy:gone',
      errors: [{ in: 'body', field: 'talks[0]' }],
    });
  });

  it.each([
    ['no talk', { talks: [] }, 'talks'],
    ['a person', { talks: ['person:ana-lima'] }, 'talks[0]'],
    ['too many', { talks: Array(51).fill(FLOODS) }, 'talks'],
    ['an unknown key', { talks: [FLOODS], unlike: [] }, 'unlike'],
  ])('is a 400 for %s', async (_what, body, field) => {
    const problem = problemOf(await send(body));
    expect(problem).toMatchObject({ status: 400, errors: [{ in: 'body', field }] });
  });

  it('goes by words where no talk has a vector, and says so', async () => {
    const words = appOf(await storeOf([bare(0, 'Coral reefs'), bare(1, 'Reefs of coral'), bare(2, 'Tax law')], false));
    const { note, results } = await like({ talks: ['talk:m/0'] }, words);
    expect(note).toBe('These talks have no vectors yet: the answer is by words only. This talk has no abstract: its title alone was compared.'); // prettier-ignore
    expect(results.map(({ id, found, cosine }) => [id, found, cosine])).toEqual([['talk:m/1', 'words', null]]);
  });

  it('is nothing in a collection of one talk', async () => {
    const alone = appOf(await storeOf([bare(0, 'Coral reefs')], true));
    expect(await idsLike({ talks: ['talk:m/0'] }, alone)).toEqual([]);
  });

  it('orders equal talks by id', async () => {
    const same = [3, 1, 2, 0].map((at) => bare(at, 'Coral reefs'));
    expect(await idsLike({ talks: ['talk:m/2'] }, appOf(await storeOf(same, true)))).toEqual([
      'talk:m/0',
      'talk:m/1',
      'talk:m/3',
    ]);
  });
});
