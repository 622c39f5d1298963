/** The questions over HTTP: their examples on the bundled meetings as golden answers, and what is said where there is none. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBundled } from '../../cli/bundled.ts';
import { shippedVectors } from '../../cli/workshop.ts';
import { api } from '../../contract/api.ts';
import { questions } from '../../contract/questions/index.ts';
import { whoConnects } from '../../contract/questions/who-connects.ts';
import { noEmbedder, openVectors } from '../../ingest/embedding/index.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { temporaryFolder } from '../support/folder.ts';
import { appOf, emptyStore, fixtureStore } from './support/app.ts';

const golden = (name: string) => path.join(import.meta.dirname, '../golden/questions', `${name}.json`);

/** The bundled meetings with the vectors that ship with them, which need no model. */
async function bundledStore() {
  const store = await emptyStore();
  const embedder = noEmbedder(null);
  const vectors = await openVectors({ dir: temporaryFolder(), shipped: [shippedVectors], embedder });
  const kept = (await openBundled()).map((raw) => ({ raw, retrievedAt: '2025-11-01T00:00:00.000Z' }));
  const vectorsOf = vectors({ wait: false, progress: () => undefined });
  await ingest(kept, { store, shelf: null, vectorsOf, model: embedder.name, progress: () => undefined });
  return store;
}

let bundled: ReturnType<typeof appOf>;
let rivers: ReturnType<typeof appOf>;
beforeAll(async () => {
  bundled = appOf(await bundledStore());
  rivers = appOf(await fixtureStore());
});

/** A GET, its status and its body, which the schema has parsed. */
async function get<S extends z.ZodType>(app: typeof rivers, address: string, schema: S, query: object = {}) {
  const response = await app.get(address).query(query);
  expect(response.status, response.text).toBe(200);
  return schema.parse(response.body);
}
const AnyAnswer = z.object({
  rows: z.array(z.record(z.string(), z.unknown())),
  nothing: z.string().nullable(),
  notAnswerable: z.string().nullable(),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()),
});
const answerTo = (app: typeof rivers, name: string, query: object) =>
  get(app, `/api/questions/${name}`, AnyAnswer, query);
const examplesOf = (app: typeof rivers, name: string) =>
  get(app, `/api/questions/${name}/examples`, api.questionExamples.response);
const asked = questions.map((one) => [one.name, one] as const);

describe('asked of the bundled meetings,', () => {
  it.each(asked)('%s answers as ever', async (name, { example }) => {
    const { rows, nothing, notAnswerable } = await answerTo(bundled, name, example);
    await expect(`${JSON.stringify({ rows, nothing, notAnswerable }, null, 2)}\n`).toMatchFileSnapshot(golden(name));
  });

  it.each(asked)('every edge that shows a row of %s is there', async (name, { example }) => {
    const { rows } = await answerTo(bundled, name, example);
    for (const id of new Set(rows.flatMap(({ evidence }) => z.array(z.string()).parse(evidence)).slice(0, 20)))
      await get(bundled, `/api/edges/${encodeURIComponent(id)}`, api.edge.response);
  });
});

describe('GET /api/questions', () => {
  it('lists them, and says in numbers which cannot be answered', async () => {
    const { questions: listed } = await get(rivers, '/api/questions', api.questions.response);
    expect(listed.map(({ name }) => name)).toEqual(questions.map(({ name }) => name));
    const why = Object.fromEntries(listed.map(({ name, notAnswerable }) => [name, notAnswerable]));
    expect(why['at-the-same-time']).toBe('Not answerable from this data, because only 1 of 4 talks has a start.');
    expect(why['who-spans-themes']).toMatch(/^Not answerable from this data, because no theme /);
    expect(why['who-works-on']).toBeNull();
  });

  it('finds that an empty graph answers few', async () => {
    const empty = appOf(await emptyStore());
    const { questions: listed } = await get(empty, '/api/questions', api.questions.response);
    expect(listed.find(({ name }) => name === 'what-changed')!.notAnswerable).toBe(
      'Not answerable from this data, because no series has two meetings.',
    );
  });
});

describe('GET /api/questions/{name}/examples', () => {
  it.each(asked)('of %s are answered by what is loaded', async (name) => {
    for (const { params, labels } of (await examplesOf(rivers, name)).examples) {
      const { rows } = await answerTo(rivers, name, params);
      expect(rows.length, JSON.stringify(params)).toBeGreaterThan(0);
      expect(Object.values(labels)).not.toContain('');
    }
  });

  it('come from the data, with their labels', async () => {
    expect((await examplesOf(rivers, 'who-works-on')).examples).toEqual([
      { params: { subject: 'topic:floods' }, labels: { subject: 'floods' } },
      { params: { subject: 'topic:gauges' }, labels: { subject: 'gauges' } },
    ]);
  });

  it('begin with the declared one where its nodes are there', async () => {
    const { examples } = await examplesOf(bundled, 'who-connects');
    expect(examples[0]!.params).toEqual(whoConnects.example);
  });

  it('name no two things twice, the one way and the other', async () => {
    for (const name of ['shared-topics', 'who-connects', 'how-topics-connect']) {
      const { examples } = await examplesOf(bundled, name);
      const pairs = examples.map(({ params }) => [params.one, params.other].sort().join(' '));
      expect(new Set(pairs).size, name).toBe(pairs.length);
      expect(pairs.length).toBeGreaterThan(1);
    }
  });

  it('of a question that is none are not found', async () => {
    expect((await rivers.get('/api/questions/nonsense/examples')).status).toBe(404);
  });
});

describe('a question', () => {
  it.each([
    ['a node that is not there', 'topic:none', 404, 'Nothing has the id "topic:none".'],
    [
      'a node of another kind',
      'person:ana-lima',
      400,
      'subject: expected the id of a topic or a theme, such as "topic:…", and "person:ana-lima" came',
    ],
  ])('refuses %s in words', async (_what, subject, expected, detail) => {
    const response = await rivers.get('/api/questions/who-works-on').query({ subject });
    expect([response.status, (response.body as { detail: string }).detail]).toEqual([expected, detail]);
  });

  it('that this data cannot answer says why in place of an empty table', async () => {
    expect(await answerTo(rivers, 'what-changed', { meeting: 'meeting:rivers-2024' })).toMatchObject({
      rows: [],
      nothing: null,
      notAnswerable: 'Not answerable from this data, because no meeting of its series before Rivers 2024 is loaded.',
    });
  });

  it('answers with the query that was run and its parameters, defaults among them', async () => {
    const { params, cypher } = await answerTo(rivers, 'what-changed', { meeting: 'meeting:rivers-2025' });
    expect(params).toEqual({ meeting: 'meeting:rivers-2025', of: 'topic', limit: 50 });
    expect(cypher).toContain('MATCH (m:Node {id: $meeting})');
  });
});
