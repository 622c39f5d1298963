import type { Store } from '../../cypher/store.ts';
import { emptyBatch } from './graphs.ts';

/** Empties a store through the port. */
export async function clear(store: Store): Promise<void> {
  const { nodes, edges, sources } = await store.stored();
  const gone = { edges: [...edges.keys()], nodes: [...nodes.keys()], sources: [...sources.keys()] };
  await store.write({ ...emptyBatch(), gone });
}
