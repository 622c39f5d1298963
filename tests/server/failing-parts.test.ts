/** Store and model fail while the server runs: each a clear answer, and nothing of our insides. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../../contract/problem.ts';
import { StoreTimeout, StoreUnavailable, type Store } from '../../cypher/store.ts';
import type { EmbedderState } from '../../ingest/embedding/embedder.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';
import { appOf, emptyStore, fixtureStore, withMethods } from './support/app.ts';
import { problemOf } from './support/problem.ts';

let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});

describe('a store that fails', () => {
  const failing = (error: Error) => appOf(withMethods(store, { read: () => Promise.reject(error) }));

  it('is a 503 with its own sentence while it cannot be reached', async () => {
    const response = await failing(new StoreUnavailable('Neo4j does not answer.')).get('/api/meetings');
    expect(problemOf(response)).toMatchObject({
      type: 'urn:colloquy:store-unavailable',
      detail: 'Neo4j does not answer.',
    });
    expect([response.status, response.headers['retry-after']]).toEqual([503, '5']);
  });

  it('is a 504 when a query runs out of its time', async () => {
    const response = await failing(new StoreTimeout('The query took too long.')).get('/api/meetings');
    expect(problemOf(response)).toMatchObject({ status: 504, type: 'urn:colloquy:store-timeout' });
    expect(response.headers['retry-after']).toBe('5');
  });

  it('tells nothing of its insides when the fault is ours', async () => {
    const problem = problemOf(await failing(new Error('secret at /home/x/y.ts:3')).get('/api/meetings'));
    expect(problem).toMatchObject({ status: 500, type: 'urn:colloquy:fault' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('is given up at the deadline, and the query hears of it', async () => {
    let heard: unknown;
    const never = withMethods(store, {
      read: (_query, _params, options) =>
        new Promise(() =>
          options?.signal?.addEventListener('abort', () => void (heard = options.signal?.reason as unknown)),
        ),
    });
    const response = await appOf(never, { limits: { requestTime: 20 } }).get('/api/meetings');
    expect(problemOf(response)).toMatchObject({ status: 504, type: 'urn:colloquy:out-of-time' });
    expect(heard).toBeInstanceOf(ProblemError);
  });

  it('is asked again by the next request, without a restart', async () => {
    let down = true;
    const flaky = withMethods(store, {
      read: (...asked) => (down ? Promise.reject(new StoreUnavailable('down')) : store.read(...asked)),
    });
    const recovering = appOf(flaky);
    expect((await recovering.get('/api/meetings')).status).toBe(503);
    down = false;
    expect((await recovering.get('/api/meetings')).status).toBe(200);
  });

  it('is a 500 when it answers with what the contract does not allow', async () => {
    const strange = withMethods(store, { read: () => Promise.resolve([{ id: 7 }] as never) });
    expect(problemOf(await appOf(strange).get('/api/meetings'))).toMatchObject({ status: 500 });
  });
});

describe('a model that cannot answer', () => {
  const loading: EmbedderState = { state: 'loading', sentence: 'The model is on its way.', retryAfter: 7 };
  const absent: EmbedderState = { state: 'absent', sentence: 'The model could not be fetched.' };
  const withModel = (state: EmbedderState) =>
    appOf(store, { embedder: { ...openHashingEmbedder(), state: () => state } });
  const semantic = '/api/search?q=floods&mode=semantic';

  it('is a 503 that says when to ask again, while it is loading', async () => {
    const response = await withModel(loading).get(semantic);
    expect(problemOf(response)).toMatchObject({
      status: 503,
      type: 'urn:colloquy:no-meaning',
      detail: loading.sentence,
    });
    expect(response.headers['retry-after']).toBe('7');
  });

  it('is a 503 with a sentence and no time, when it is absent', async () => {
    for (const [without, sentence] of [
      [withModel(absent), absent.sentence],
      [appOf(store, { embedder: null }), /no embedding model/],
    ] as const) {
      // prettier-ignore
      const response = await without.get(semantic);
      expect(problemOf(response).detail).toMatch(sentence);
      expect(response.status).toBe(503);
      expect(response.headers).not.toHaveProperty('retry-after');
    }
  });

  it('leaves hybrid search to words, which says so', async () => {
    const { body } = (await withModel(loading).get('/api/search?q=floods').expect(200)) as { body: object };
    expect(body).toMatchObject({ mode: 'hybrid', answered: 'lexical', note: loading.sentence });
    expect((body as { results: unknown[] }).results.length).toBeGreaterThan(0);
  });

  it('leaves a pasted text to words, which says so', async () => {
    const { body } = (await withModel(absent).post('/api/similar').send({ text: 'floods and gauges' }).expect(200)) as {
      body: object;
    };
    expect(body).toMatchObject({ answered: 'lexical', note: absent.sentence });
  });

  it('is told by the status', async () => {
    const { body } = (await withModel(loading).get('/api/status').expect(200)) as { body: object };
    expect(body).toMatchObject({ model: { state: 'loading', sentence: loading.sentence } });
    expect((await appOf(store, { embedder: null }).get('/api/status')).body).toMatchObject({
      model: { state: 'absent', name: null },
    });
  });
});

describe('readiness', () => {
  it('is there when the store answers and holds something', async () => {
    expect((await appOf(store).get('/readyz').expect(200)).body).toEqual({ status: 'ready' });
  });

  it('is a 503 while nothing is loaded', async () => {
    const response = await appOf(await emptyStore()).get('/readyz');
    expect(problemOf(response)).toMatchObject({ status: 503, type: 'urn:colloquy:nothing-loaded' });
  });

  it('is a 503 while the store does not answer, and the process lives on', async () => {
    const down = appOf(withMethods(store, { health: () => Promise.reject(new StoreUnavailable('Neo4j is down.')) }));
    expect(problemOf(await down.get('/readyz'))).toMatchObject({ status: 503, detail: 'Neo4j is down.' });
    expect((await down.get('/healthz').expect(200)).body).toEqual({ status: 'ok' });
  });

  it('is a 503 when the store hangs', async () => {
    const hanging = appOf(withMethods(store, { health: () => new Promise(() => {}) }), { limits: { healthTime: 20 } });
    expect(problemOf(await hanging.get('/readyz'))).toMatchObject({ status: 503, type: 'urn:colloquy:not-ready' });
  });
});
