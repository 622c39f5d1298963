/** Edges that the overview leaves out and someone asked for. Pure. */
import type { GraphEdge, Subgraph } from '../../contract/graph.ts';

/** The graph with those of `edges` that run among its nodes and are not in it yet, after its own; else the graph itself. */
export function withEdges(graph: Subgraph, edges: readonly GraphEdge[]): Subgraph {
  const nodes = new Set<string>(graph.nodes.map(({ id }) => id));
  const there = new Set(graph.edges.map(({ id }) => id));
  const added = edges.filter(({ id, source, target }) => {
    if (there.has(id) || !nodes.has(source) || !nodes.has(target)) return false;
    there.add(id);
    return true;
  });
  if (added.length === 0) return graph;
  const omitted = { ...graph.omitted, edges: Math.max(0, graph.omitted.edges - added.length) };
  return { ...graph, edges: [...graph.edges, ...added], omitted };
}
