import { once } from 'node:events';
import { createServer, get, request, Agent, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '../../contract/problem.ts';
import type { Store } from '../../cypher/store.ts';
import { serve, type Served, type ServeParts } from '../../server/main.ts';
import { fixtureStore, partsOf, withMethods } from './support/app.ts';

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.close();
});

async function started(store: Store, given: Partial<ServeParts> = {}): Promise<Served> {
  const served = await serve({ ...partsOf(store), host: '127.0.0.1', port: 0, ...given });
  running.push(served);
  return served;
}

/** A store of which every read waits until it is let go. */
function waitingStore(store: Store) {
  let letGo = () => {};
  let asked = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  const waiting = withMethods(store, {
    read: async (...given) => {
      asked();
      await gate;
      return store.read(...given);
    },
  });
  return { waiting, letGo, isAsked };
}

/** What a server answers to raw bytes. */
async function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

describe('serve', () => {
  it('says where it is and answers there', async () => {
    const { url } = await started(await fixtureStore());
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('counts as open to the network behind a proxy: any name, and no writing without a token', async () => {
    const { url } = await started(await fixtureStore(), { publicUrl: 'https://talks.example' });
    const asked = get(`${url}/api/status`, { headers: { host: 'talks.example' } });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(200);
    expect((JSON.parse(await text(answer)) as { writing: object }).writing).toMatchObject({ state: 'off' });
  });

  it('answers its own names only on loopback, and any name on all addresses', async () => {
    for (const [host, status] of [
      ['127.0.0.1', 403],
      ['0.0.0.0', 200],
    ] as const) {
      // prettier-ignore
      const { url } = await started(await fixtureStore(), { host });
      const asked = get(`${url.replace('localhost', '127.0.0.1')}/healthz`, { headers: { host: 'talks.example' } });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      expect(answer.statusCode, host).toBe(status);
    }
  });

  it('says which address is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(started(await fixtureStore(), { port })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port}: another program listens there. Stop it, or choose another port, e.g. PORT=4318; PORT=0 takes a free one.`,
    );
    other.close();
  });

  it('says that this machine does not have the address', async () => {
    await expect(started(await fixtureStore(), { host: '192.0.2.1' })).rejects.toThrow(
      /192\.0\.2\.1:0: this machine has no such address/,
    );
  });

  it.each([
    ['an address that is too long', `GET /api/search?q=${'a'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
    ['what is not HTTP', 'HELLO\r\n\r\n', 400],
  ])('answers %s with a problem', async (_what, bytes, status) => {
    const { url } = await started(await fixtureStore());
    const answer = await sendRaw(url, bytes);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('Content-Type: application/problem+json');
    expect(Problem.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).status).toBe(status);
  });

  it('takes a query of 2,000 characters of any script', async () => {
    const { url } = await started(await fixtureStore());
    const response = await fetch(`${url}/api/search?q=${encodeURIComponent('水'.repeat(2_000))}`);
    expect(response.status).toBe(200);
  });
});

describe('close', () => {
  it('lets a request under way finish, takes no new one, and leaves the store to who opened it', async () => {
    const store = await fixtureStore();
    const { waiting, letGo, isAsked } = waitingStore(store);
    const { url, close } = await started(waiting);
    const underWay = fetch(`${url}/api/meetings`);
    await isAsked;
    const closing = close();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    letGo();
    expect((await underWay).status).toBe(200);
    await closing;
    await expect(store.health()).resolves.toBeUndefined();
  });

  it('does not wait for connections that are merely kept open', async () => {
    const { waiting, letGo, isAsked } = waitingStore(await fixtureStore());
    const { url, close } = await started(waiting);
    const agent = new Agent({ keepAlive: true });
    const asked = request(`${url}/api/meetings`, { agent }).end();
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
    await isAsked;
    const closing = close();
    letGo();
    const [answer] = await answered;
    expect(answer.headers.connection).toBe('keep-alive');
    answer.resume();
    await closing;
    agent.destroy();
  });

  it('may be called twice', async () => {
    const { close } = await started(await fixtureStore());
    await expect(Promise.all([close(), close()])).resolves.toHaveLength(2);
  });
});
