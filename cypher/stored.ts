/** What is stored now, read from the graph itself. */
import { z } from 'zod';
import { read } from './read.ts';
import type { ReadOptions, Store, Stored } from './store.ts';

const none = z.object({});
const fingerprint = z.object({ id: z.string(), hash: z.string() });

export const storedReads = {
  nodes: read('stored-nodes', none, fingerprint.extend({ embedded: z.boolean() })),
  edges: read('stored-edges', none, fingerprint),
  sources: read('stored-sources', none, fingerprint),
  model: read('stored-model', none, z.object({ name: z.string().nullable() })),
  themes: read('stored-themes', none, z.object({ json: z.string() })),
  map: read('stored-map', none, z.object({ json: z.string() })),
  revision: read('stored-revision', none, z.object({ value: z.string() })),
};

/** Longer than a query of a person may take: a large graph is read whole. Milliseconds. */
const TIMEOUT = 120_000;

const hashes = (rows: readonly z.output<typeof fingerprint>[]) => new Map(rows.map(({ id, hash }) => [id, hash]));

/** Fingerprints, vectors and model of everything that is in the store. */
export async function storedIn(store: Pick<Store, 'read'>): Promise<Stored> {
  const options = { timeout: TIMEOUT };
  const nodes = await store.read(storedReads.nodes, {}, options);
  const edges = await store.read(storedReads.edges, {}, options);
  const sources = await store.read(storedReads.sources, {}, options);
  return {
    nodes: hashes(nodes),
    edges: hashes(edges),
    sources: hashes(sources),
    embedded: new Set(nodes.filter(({ embedded }) => embedded).map(({ id }) => id)),
    model: await storedModel(store),
    themes: (await store.read(storedReads.themes, {}))[0]?.json ?? null,
    map: (await store.read(storedReads.map, {}))[0]?.json ?? null,
  };
}

/** The model of the stored vectors, null when there are none. */
export const storedModel = async (store: Pick<Store, 'read'>): Promise<string | null> =>
  (await store.read(storedReads.model, {}))[0]?.name ?? null;

/**
 * The name of the state that the graph is in: another after every write, of this process or another. null when nothing was
 * written yet, or only by a version that gave no names.
 */
export const storedRevision = async (store: Pick<Store, 'read'>, options?: ReadOptions): Promise<string | null> =>
  (await store.read(storedReads.revision, {}, options))[0]?.value ?? null;
