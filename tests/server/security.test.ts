import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../cypher/store.ts';
import { appOf, fixtureStore } from './support/app.ts';
import { problemOf } from './support/problem.ts';

let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});

describe('the headers', () => {
  it('let the page load what comes from here only, and no inline script', async () => {
    const { headers } = await appOf(store).get('/api/meetings').expect(200);
    expect(headers['content-security-policy']!.split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
  });

  it('name no software, forbid guessing of types, and allow no other origin', async () => {
    const { headers } = await appOf(store).get('/api/meetings').set('Origin', 'http://evil.example').expect(200);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'strict-transport-security'])
      expect(headers).not.toHaveProperty(name);
  });

  it('stand on errors too', async () => {
    const { headers } = await appOf(store).get('/api/nope').expect(404);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  it('let an answer that has not changed be kept', async () => {
    const { headers } = await appOf(store).get('/api/overview').expect(200);
    expect(headers['cache-control']).toBe('no-cache');
    await appOf(store).get('/api/overview').set('If-None-Match', headers.etag!).expect(304);
  });

  it('say that a large answer is compressed', async () => {
    const { headers } = await appOf(store).get('/api/overview').set('Accept-Encoding', 'gzip').expect(200);
    expect(headers['content-encoding']).toBe('gzip');
  });
});

describe('the name the server is asked by', () => {
  const asked = (host: string, local = true) => appOf(store, { local }).get('/healthz').set('Host', host);

  it.each(['localhost', 'LOCALHOST:4317', '127.0.0.1:1', '127.0.0.2', '[::1]:4317'])(
    'may be its own: %s',
    async (host) => {
      await asked(host).expect(200);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', 'localhost:80:80', '[::2]', ''])(
    'may be no other while only this machine is served: "%s"',
    async (host) => {
      expect(problemOf(await asked(host))).toMatchObject({ status: 403, type: 'urn:colloquy:wrong-host' });
    },
  );

  it('may be any when the network is served', async () => {
    await asked('talks.example', false).expect(200);
  });
});

describe('the limit on asking', () => {
  it('answers 429 with the time to wait, and never stops health checks or the page', async () => {
    const app = appOf(store, { limits: { requestsPerMinute: 2 } });
    await app.get('/api/meetings').expect(200);
    await app.get('/api/meetings').expect(200);
    const refused = await app.get('/api/meetings');
    expect(problemOf(refused)).toMatchObject({ status: 429, type: 'urn:colloquy:too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await app.get('/healthz').expect(200);
    await app.get('/readyz').expect(200);
    expect((await app.get('/')).status).toBe(404);
  });

  it('counts by the address of the connection, whatever a header says of it', async () => {
    const app = appOf(store, { limits: { requestsPerMinute: 1 } });
    const from = (address: string) => app.get('/api/meetings').set('X-Forwarded-For', address);
    await from('192.0.2.1').expect(200);
    await from('192.0.2.2').expect(429);
  });

  it('counts for an application, not for the process', async () => {
    for (const app of [
      appOf(store, { limits: { requestsPerMinute: 1 } }),
      appOf(store, { limits: { requestsPerMinute: 1 } }),
    ])
      await app.get('/api/meetings').expect(200);
  });
});
