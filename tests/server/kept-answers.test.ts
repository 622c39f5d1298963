/** Answers about the whole graph are made once for each of its states, whoever changed it. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../cypher/store.ts';
import { KeptAnswers } from '../../server/kept-answers.ts';
import { emptyBatch, node } from '../cypher/graphs.ts';
import { appOf, emptyStore, fixtureStore, withMethods } from './support/app.ts';

const HOUR = 3_600_000;

/** A store that counts the queries that are asked of it, by name. */
function counting(store: Store) {
  const asked: string[] = [];
  const read: Store['read'] = (query, ...rest) => {
    asked.push(query.name);
    return store.read(query, ...rest);
  };
  return { store: withMethods(store, { read }), asked };
}

const change = (store: Store) => store.write({ ...emptyBatch(), nodes: [node('topic:new', 'new')] });

describe('an answer about the whole graph', () => {
  it('is made once, and again after a write', async () => {
    const real = await fixtureStore();
    const { store, asked } = counting(real);
    const app = appOf(store);
    const rows = () => app.get('/api/rows/topic').expect(200);
    const before = await rows();
    expect((await rows()).body).toEqual(before.body);
    expect(asked.filter((name) => name === 'table-nodes')).toHaveLength(1);
    await change(real);
    const after = await rows();
    expect(asked.filter((name) => name === 'table-nodes')).toHaveLength(2);
    expect((after.body as { rows: unknown[] }).rows).toHaveLength((before.body as { rows: unknown[] }).rows.length + 1);
  });

  it('says that nothing changed without being made', async () => {
    const real = await fixtureStore();
    const { store, asked } = counting(real);
    const app = appOf(store);
    const first = await app.get('/api/overview').expect(200);
    asked.length = 0;
    await app.get('/api/overview').set('If-None-Match', first.headers.etag!).expect(304);
    expect(asked).toEqual(['stored-revision']);
    await change(real);
    await app.get('/api/overview').set('If-None-Match', first.headers.etag!).expect(200);
  });

  it('tells requests apart', async () => {
    const app = appOf(await fixtureStore());
    const kinds = await Promise.all(
      ['talk', 'person'].map(async (kind) => (await app.get(`/api/rows/${kind}`)).body as { kind: string }),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['talk', 'person']);
    const [few] = [(await app.get('/api/rows/talk?limit=1')).body as { rows: unknown[] }];
    expect(few.rows).toHaveLength(1);
  });

  it('is the same whether it is compressed or not', async () => {
    const app = appOf(await fixtureStore());
    const plain = await app.get('/api/overview').set('Accept-Encoding', 'identity');
    const small = await app.get('/api/overview').set('Accept-Encoding', 'gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(small.body).toEqual(plain.body);
  });

  it('of a graph that has no state is not kept', async () => {
    const { store, asked } = counting(await emptyStore());
    const app = appOf(store);
    await app.get('/api/meetings').expect(200);
    await app.get('/api/meetings').expect(200);
    expect(asked.filter((name) => name === 'meetings')).toHaveLength(2);
  });
});

describe('what keeps answers', () => {
  it('makes one for all who ask at once, and again for the next when it failed', async () => {
    const store = withMethods(await emptyStore(), { read: async () => [{ value: 'a state' }] as never[] });
    const kept = new KeptAnswers(store);
    let made = 0;
    const fail = async () => {
      made++;
      await new Promise(setImmediate);
      throw new Error('not now');
    };
    const both = await Promise.allSettled([kept.get('a', fail), kept.get('a', fail)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(made).toBe(1);
    expect((await kept.get('a', async () => '1')).body.toString()).toBe('1');
  });

  it('keeps nothing for good', async () => {
    let now = 0;
    const kept = new KeptAnswers(await fixtureStore(), () => now);
    const get = (json: string) => kept.get('a', async () => json);
    await get('1');
    expect((await get('2')).body.toString()).toBe('1');
    now += HOUR;
    expect((await get('2')).body.toString()).toBe('2');
  });

  it('does not hand on an answer that a write has overtaken', async () => {
    const store = await fixtureStore();
    const kept = new KeptAnswers(store);
    const slow = async () => {
      await change(store);
      return '"old"';
    };
    await kept.get('a', slow);
    expect((await kept.get('a', async () => '"new"')).body.toString()).toBe('"new"');
  });

  it('lets go of what was not asked for longest', async () => {
    const kept = new KeptAnswers(await fixtureStore());
    const large = (name: string) => JSON.stringify(name.repeat(30 * 1024 * 1024));
    for (const name of ['a', 'b', 'c']) await kept.get(name, async () => large(name));
    let made = 0;
    const again = async () => {
      made++;
      return '1';
    };
    expect(gunzipSync((await kept.get('c', again)).gzipped!).length).toBe(30 * 1024 * 1024 + 2);
    expect(made).toBe(0);
    await kept.get('a', again);
    expect(made).toBe(1);
  });
});
