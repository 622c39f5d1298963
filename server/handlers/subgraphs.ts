/** Nodes with the edges among them: what the page opens with, and what it asks for when nodes are added. */
import type { api } from '../../contract/api.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Handler, HandlerParts } from './handler.ts';
import { overviewNodes } from './overview-nodes.ts';

/** Most edges of one answer. */
const MOST_EDGES = 20_000;

const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

export const overview =
  ({ store }: HandlerParts): Handler<typeof api.overview> =>
  async ({ query }, asked) => {
    const [counts, [all]] = await Promise.all([
      store.read(reads.counts, {}, asked),
      store.read(reads.edgeCount, {}, asked),
    ]);
    const byKind = Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));
    const nodes = await overviewNodes(store, query.nodes, byKind, asked);
    const edges = await store.read(reads.links, { ids: idsOf(nodes), limit: query.edges }, asked);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return {
      nodes,
      edges,
      omitted: { nodes: Math.max(0, total - nodes.length), edges: Math.max(0, (all?.count ?? 0) - edges.length) },
    };
  };

export const links =
  ({ store }: HandlerParts): Handler<typeof api.links> =>
  async ({ body }, asked) => {
    const ids = [...new Set(body.ids)];
    const [nodes, found] = await Promise.all([
      store.read(reads.graphNodes, { ids }, asked),
      store.read(reads.links, { ids, limit: MOST_EDGES + 1 }, asked),
    ]);
    const edges = found.slice(0, MOST_EDGES);
    return { nodes, edges, omitted: { nodes: 0, edges: found.length - edges.length } };
  };
