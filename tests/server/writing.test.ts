/** Who may write: what other sites, strangers without the token, and a server without one are told. */
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Store } from '../../cypher/store.ts';
import type { AppParts } from '../../server/parts.ts';
import { readSettings } from '../../server/settings.ts';
import { appOf, fixtureStore } from './support/app.ts';
import { problemOf } from './support/problem.ts';

const TOKEN = 'correct-horse-battery';
const handed = { by: 'text', text: 'Spring Workshop 2025\nMay 5, 2025\n9:30 AM Ada Bell | On Graphs' };

let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});
const ask = (headers: Record<string, string>, given: Partial<AppParts> = {}) =>
  appOf(store, given).post('/api/preview').set(headers).send(handed);

describe('this machine without a token', () => {
  it.each([
    ['a program', {}],
    ['the page', { Origin: 'http://localhost:4317', Host: 'localhost:4317', 'Sec-Fetch-Site': 'same-origin' }],
    ['the page of an old browser', { Origin: 'http://127.0.0.1:4317', Host: '127.0.0.1:4317' }],
    ['a person at the address bar', { 'Sec-Fetch-Site': 'none' }],
  ])('may write: %s', async (_who, headers) => {
    await ask(headers).expect(200);
  });

  it.each([
    ['a page of another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of another site in an old browser', { Origin: 'https://evil.example' }],
    [
      'a page of another port',
      { Origin: 'http://localhost:3000', Host: 'localhost:4317', 'Sec-Fetch-Site': 'same-site' },
    ],
    ['a page of another port in an old browser', { Origin: 'http://localhost:3000', Host: 'localhost:4317' }],
    ['a page without an origin', { Origin: 'null' }],
    ['an origin that is none', { Origin: 'localhost' }],
  ])('may not: %s', async (_who, headers) => {
    expect(problemOf(await ask(headers))).toMatchObject({ status: 403, type: 'urn:colloquy:other-site' });
  });

  it('takes the page at the public address for its own, whatever name a proxy asks by', async () => {
    const given = { publicUrl: 'https://talks.example', local: false, writeToken: TOKEN };
    const Authorization = `Bearer ${TOKEN}`;
    await ask({ Authorization, Origin: 'https://talks.example', Host: '127.0.0.1:4317' }, given).expect(200);
    await ask({ Authorization, Origin: 'https://evil.example', Host: '127.0.0.1:4317' }, given).expect(403);
  });

  it('may not by a form, which any site can send', async () => {
    const response = await appOf(store)
      .post('/api/preview')
      .set('Content-Type', 'text/plain')
      .send(JSON.stringify(handed));
    expect(problemOf(response)).toMatchObject({ status: 415 });
  });
});

describe('the token', () => {
  const withToken = { writeToken: TOKEN };
  it.each([
    ['this machine', true],
    ['the network', false],
  ])('lets whoever has it write, from %s', async (_where, local) => {
    await ask({ Authorization: `Bearer ${TOKEN}` }, { ...withToken, local }).expect(200);
    await ask({ Authorization: `bearer  ${TOKEN}` }, { ...withToken, local }).expect(200);
  });

  it.each([
    ['none', {}, 'Bearer realm="Colloquy"'],
    ['another scheme', { Authorization: `Basic ${TOKEN}` }, 'Bearer realm="Colloquy"'],
    ['another', { Authorization: `Bearer ${TOKEN}x` }, 'Bearer realm="Colloquy", error="invalid_token"'],
    [
      'its beginning',
      { Authorization: `Bearer ${TOKEN.slice(0, 8)}` },
      'Bearer realm="Colloquy", error="invalid_token"',
    ],
    [
      'a very long one',
      { Authorization: `Bearer ${'x'.repeat(8_000)}` },
      'Bearer realm="Colloquy", error="invalid_token"',
    ],
  ])('is asked for when there is %s', async (_what, headers, challenge) => {
    const response = await ask(headers, withToken);
    const problem = problemOf(response);
    expect(problem).toMatchObject({ status: 401, type: 'urn:colloquy:no-token' });
    expect(response.headers['www-authenticate']).toBe(challenge);
    expect(response.text).not.toContain(TOKEN);
  });

  it('is no help to a page of another site', async () => {
    const headers = { Authorization: `Bearer ${TOKEN}`, Origin: 'https://evil.example' };
    expect(problemOf(await ask(headers, withToken)).status).toBe(403);
  });

  it('is asked for before the body is read', async () => {
    const large = appOf(store, withToken).post('/api/preview').set('Content-Type', 'application/json');
    expect(problemOf(await large.send('{'.repeat(1_000))).status).toBe(401);
  });

  it('is at least 16 characters that a header can carry', () => {
    expect(readSettings({ WRITE_TOKEN: TOKEN }).writeToken).toBe(TOKEN);
    expect(readSettings({}).writeToken).toBeNull();
    expect(() => readSettings({ WRITE_TOKEN: 'short' })).toThrow(
      'WRITE_TOKEN: expected a secret of at least 16 characters',
    );
    expect(() => readSettings({ WRITE_TOKEN: 'sixteen letters ü' })).toThrow(/^WRITE_TOKEN: expected letters/);
  });
});

describe('the network without a token', () => {
  it.each(Object.entries<Endpoint>(api).filter(([, { guarded }]) => guarded))(
    'may not %s, and is told how that is changed',
    async (_name, { path, example }) => {
      const response = await appOf(store, { local: false })
        .post(path)
        .send(example.body as object);
      const problem = problemOf(response);
      expect(problem).toMatchObject({ status: 403, type: 'urn:colloquy:read-only' });
      expect(problem.detail).toContain('WRITE_TOKEN');
    },
  );

  it('may still read', async () => {
    await appOf(store, { local: false }).get('/api/meetings').expect(200);
    await appOf(store, { local: false }).post('/api/similar').send({ text: 'floods' }).expect(200);
  });
});

describe('the status', () => {
  it.each([
    ['open', { local: true }, /from this machine/],
    ['token', { local: true, writeToken: TOKEN }, /write token/],
    ['token', { local: false, writeToken: TOKEN }, /write token/],
    ['off', { local: false }, /WRITE_TOKEN/],
  ] as const)('says that writing is %s: %o', async (state, given, sentence) => {
    const { body } = (await appOf(store, given).get('/api/status').expect(200)) as {
      body: { writing: { state: string; sentence: string } };
    };
    expect(body.writing).toEqual({ state, sentence: expect.stringMatching(sentence) as string });
  });
});

describe('the limits on writing', () => {
  it('are tighter than those on reading, and count what is refused', async () => {
    const app = appOf(store, { writeToken: TOKEN, limits: { writesPerMinute: 2 } });
    for (const status of [401, 401, 429]) expect((await app.post('/api/preview').send(handed)).status).toBe(status);
    await app.get('/api/meetings').expect(200);
  });

  it('are tighter still where something is fetched', async () => {
    const app = appOf(store, { limits: { fetchesPerMinute: 1 } });
    const url = { by: 'url', url: 'https://talks.example' };
    await app.post('/api/preview').send(url).expect(400);
    await app.post('/api/meetings').send({ source: url }).expect(429);
    await app.post('/api/preview').send(handed).expect(200);
  });
});
