/** How connected each node is. */
import type { GraphRows } from '../../contract/graph.ts';

/** The same rows with `degree` set on every node: the number of edges that begin or end at it. */
export function withDegree({ nodes, edges }: GraphRows): GraphRows {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges)
    for (const end of from === to ? [from] : [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return { nodes: nodes.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 })), edges };
}
