/** Looking for a path from both its ends at once, one step at a time where that reads less. */
import type { Surroundings } from './surroundings.ts';

export interface Ends {
  from: string;
  to: string;
}

interface Bounds {
  /** Most steps of a path. */
  most: number;
  /** Steps to look beyond the shortest path. */
  beyond: number;
  /** Most edges that are read for one step, and for one beyond the shortest path. */
  edges: number;
  edgesBeyond: number;
  /** Whether a path may go through a node. */
  passes: (id: string) => boolean;
}

interface Side {
  /** The end that this side looks for. */
  goal: string;
  seen: Set<string>;
  /** What was reached last. */
  edge: string[];
}

const sideOf = (start: string, goal: string): Side => ({ goal, seen: new Set([start]), edge: [start] });

async function grow(around: Surroundings, side: Side, { passes }: Bounds, edges: number): Promise<void> {
  await around.open(side.edge, edges);
  const reached = new Set<string>();
  for (const id of side.edge)
    for (const far of around.steps(id).keys())
      if (!side.seen.has(far) && (far === side.goal || passes(far))) reached.add(far);
  for (const id of reached) side.seen.add(id);
  side.edge = [...reached];
}

/**
 * Learns of the graph what lies on the shortest paths between two nodes and on those that are longer by `beyond`. A path of
 * n steps is known once the two sides have taken n steps between them.
 */
export async function reach(around: Surroundings, { from, to }: Ends, bounds: Bounds): Promise<void> {
  const [one, other] = [sideOf(from, to), sideOf(to, from)];
  let most = bounds.most;
  let met = false;
  for (let steps = 0; steps < most; steps++) {
    if (one.edge.length === 0 || other.edge.length === 0) return;
    await grow(
      around,
      around.cost(one.edge) <= around.cost(other.edge) ? one : other,
      bounds,
      met ? bounds.edgesBeyond : bounds.edges,
    );
    if (!met && [...one.seen].some((id) => other.seen.has(id))) {
      met = true;
      most = Math.min(most, steps + 1 + bounds.beyond);
    }
  }
}
