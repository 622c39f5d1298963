/** The graph as it opens: the overview without what connects nothing. Pure. */
import type { GraphNode, Subgraph } from '../../contract/graph.ts';

/** A topic of a single talk is a detail of that talk: it waits until the talk is expanded. */
const waits = (node: GraphNode) => node.kind === 'topic' && node.degree <= 1;

/** What the overview shows at first; what waits is counted as omitted. */
export function openingOf({ nodes, edges, omitted }: Subgraph): Subgraph {
  const waiting = new Set<string>(nodes.filter(waits).map(({ id }) => id));
  const shown = edges.filter((edge) => !waiting.has(edge.source) && !waiting.has(edge.target));
  return {
    nodes: nodes.filter(({ id }) => !waiting.has(id)),
    edges: shown,
    omitted: { nodes: omitted.nodes + waiting.size, edges: omitted.edges + edges.length - shown.length },
  };
}
