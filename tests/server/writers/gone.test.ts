/** Whoever asked for a large file may go away: what is being read for it ends then, and nothing more is. */
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadOptions, Store } from '../../../cypher/store.ts';
import { createApp } from '../../../server/app.ts';
import { writers } from '../../../server/writers/index.ts';
import { fixtureStore, partsOf, withMethods } from '../support/app.ts';

let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});

/** A store that is stuck at the edges, or at the dates of talks, until somebody gives up; and what was asked after that. */
function stuck() {
  let giveUp!: () => void;
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve));
  let reached!: () => void;
  const waiting = new Promise<void>((resolve) => (reached = resolve));
  let after = 0;
  let isOver = false;
  const read = ((query: { name: string }, params: object, { signal }: ReadOptions = {}) => {
    if (isOver) after++;
    if (query.name !== 'edges-from' && query.name !== 'talk-people') return store.read(query as never, params as never);
    reached();
    return new Promise((_, reject) =>
      signal!.addEventListener('abort', () => {
        isOver = true;
        giveUp();
        reject(signal!.reason as Error);
      }),
    );
  }) as Store['read'];
  return { store: withMethods(store, { read }), waiting, givenUp, askedAfter: () => after };
}

const open: ReturnType<ReturnType<typeof createApp>['listen']>[] = [];
afterAll(() => open.forEach((server) => server.close()));

async function addressOf(app: ReturnType<typeof createApp>): Promise<string> {
  const server = app.listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each(writers.filter(({ id }) => id !== 'nodes-csv'))('$id', ({ id }) => {
  it('is given up when whoever asked goes away', async () => {
    const { store: held, waiting, givenUp, askedAfter } = stuck();
    const address = await addressOf(createApp(partsOf(held)));
    const request = get(`${address}/api/export?format=${id}`, (answer: IncomingMessage) => answer.resume());
    request.on('error', () => undefined);
    await waiting;
    request.destroy();
    await givenUp;
    await new Promise((resolve) => setImmediate(resolve));
    expect(askedAfter()).toBe(0);
  });
});
