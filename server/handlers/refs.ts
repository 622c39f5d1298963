import type { GraphNode } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import type { Asked } from './handler.ts';

/** The small forms of nodes by id; ids that nothing has are left out. */
export async function refsOf(store: Store, ids: readonly string[], asked: Asked): Promise<Map<string, GraphNode>> {
  const nodes = await store.read(reads.graphNodes, { ids: [...new Set(ids)] }, asked);
  return new Map(nodes.map((node) => [node.id, node]));
}
