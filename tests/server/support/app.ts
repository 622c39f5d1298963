/** The application over the fixture graph on the real embedded engine, called in this process. */
import { pino } from 'pino';
import supertest from 'supertest';
import { afterAll } from 'vitest';
import { openStore } from '../../../cypher/open.ts';
import type { Store } from '../../../cypher/store.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { readSource } from '../../../ingest/readers/index.ts';
import { SourceError } from '../../../ingest/sources/index.ts';
import { load } from '../../../ingest/load.ts';
import { createApp } from '../../../server/app.ts';
import type { AppParts, Work } from '../../../server/parts.ts';
import { Turns } from '../../../server/turns.ts';
import { writingState } from '../../../server/writing.ts';
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

/** Reads and builds in this thread, with vectors of the fake; there is no network to fetch from. */
export const workOn = (store: Store): Work => {
  const embedder = openHashingEmbedder();
  return {
    read: async (source) => readSource(source),
    fetch: (url) => Promise.reject(new SourceError(url, 'there is no network here')),
    pipeline: (run) => ({
      ...run,
      store,
      shelf: null,
      model: embedder.name,
      vectorsOf: async (texts) => {
        const vectors = await embedder.embed(texts, { purpose: 'passage' });
        return new Map(texts.map((text, place) => [text, vectors[place]!]));
      },
    }),
  };
};

/** Parts with a fake model, no page and no log, but for what a test gives. */
export const partsOf = (store: Store, given: Partial<AppParts> = {}): AppParts => ({
  store,
  embedder: openHashingEmbedder(),
  page: null,
  figures: () => Promise.resolve({ shipped: [], own: [] }),
  work: workOn(store),
  writeToken: null,
  version: '1.2.3',
  log: silent,
  local: true,
  ...given,
});

/** What handlers are made of. */
export const handlerPartsOf = (store: Store) => {
  const parts = partsOf(store);
  return { ...parts, turns: new Turns(), writing: writingState(parts) };
};

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
