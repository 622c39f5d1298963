/** The graph as the layout pulls at it: one undirected edge per pair, weighted by how much it should hold two nodes together. */
import { isWalked, type EdgeRow, type EdgeType, type NodeRow } from '../../../contract/graph.ts';

export interface Point {
  x: number;
  y: number;
}

/** Nodes by number, in the order of their ids; neighbours with the pull of each edge. */
export interface Pulls {
  ids: string[];
  neighbours: Map<number, number>[];
}

/** How strongly each relation pulls: a talk holds its people and topics, a meeting is an anchor, likeness only leans. */
const PULL: Record<EdgeType, number> = {
  GAVE: 2,
  CREDITED_IN: 1.5,
  AFFILIATED_WITH: 1,
  ABOUT: 1,
  IN_SERIES: 1,
  PART_OF: 0.7,
  ORGANIZED: 0.6,
  SIMILAR_TO: 0.4,
  LISTED_AT: 0.2,
  CO_OCCURS: 0.2,
  CLOSE_TO: 0.2,
  IN_THEME: 0,
  TYPICAL_OF: 0,
  WITHIN: 0,
  MAYBE_SAME: 0,
};
const pullOf = (edge: EdgeRow) => (isWalked(edge) ? PULL[edge.type] * (0.3 + 0.7 * (edge.weight ?? 1)) : 0);

/** Reads rows into numbers; edges whose ends are not among the nodes are left out. */
export function pullsOf(nodes: readonly Pick<NodeRow, 'id'>[], edges: readonly EdgeRow[]): Pulls {
  const ids = nodes.map(({ id }) => id as string).sort();
  const number = new Map(ids.map((id, place) => [id, place]));
  const neighbours = ids.map(() => new Map<number, number>());
  for (const edge of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [a, b] = [number.get(edge.from), number.get(edge.to)];
    const pull = pullOf(edge);
    if (a === undefined || b === undefined || a === b || pull === 0) continue;
    neighbours[a]!.set(b, (neighbours[a]!.get(b) ?? 0) + pull);
    neighbours[b]!.set(a, (neighbours[b]!.get(a) ?? 0) + pull);
  }
  return { ids, neighbours };
}

/** Connected components, largest first, each in breadth-first order from its best-connected node. */
export function componentsOf({ ids, neighbours }: Pulls): number[][] {
  const order = ids.map((_, place) => place).sort((a, b) => neighbours[b]!.size - neighbours[a]!.size || a - b);
  const seen = new Uint8Array(ids.length);
  const components: number[][] = [];
  for (const start of order) {
    if (seen[start]) continue;
    seen[start] = 1;
    const component = [start];
    for (let at = 0; at < component.length; at++)
      for (const next of neighbours[component[at]!]!.keys()) {
        if (seen[next]) continue;
        seen[next] = 1;
        component.push(next);
      }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
