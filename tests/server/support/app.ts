/** The application over the fixture graph on the real embedded engine, called in this process. */
import { pino } from 'pino';
import supertest from 'supertest';
import { afterAll } from 'vitest';
import { openStore } from '../../../cypher/open.ts';
import type { Store } from '../../../cypher/store.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { load } from '../../../ingest/load.ts';
import { createApp } from '../../../server/app.ts';
import type { AppParts } from '../../../server/parts.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { fixtureGraph } from './graph.ts';

/** A store without anything in it; it is closed when the test file ends. */
export async function emptyStore(): Promise<Store> {
  const store = await openStore({ engine: 'embedded', dir: temporaryFolder() });
  afterAll(() => store.close());
  return store;
}

/** The store of the fixture graph. */
export async function fixtureStore(): Promise<Store> {
  const store = await emptyStore();
  await load(await fixtureGraph(), store);
  return store;
}

const silent = pino({ level: 'silent' });

/** Parts with a fake model, no page and no log, but for what a test gives. */
export const partsOf = (store: Store, given: Partial<AppParts> = {}): AppParts => ({
  store,
  embedder: openHashingEmbedder(),
  page: null,
  version: '1.2.3',
  log: silent,
  local: true,
  ...given,
});

/** The application as something to send requests to. */
export const appOf = (store: Store, given: Partial<AppParts> = {}) => supertest(createApp(partsOf(store, given)));

/** A store whose methods are replaced by those given; the rest is passed on. */
export const withMethods = (store: Store, methods: Partial<Store>): Store =>
  new Proxy(store, {
    get(target, name) {
      if (name in methods) return methods[name as keyof Store];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
