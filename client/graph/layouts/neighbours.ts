/** Who stands beside whom. */
import type { Subgraph } from '../../../contract/graph.ts';

/** The neighbours of each node in the order of their ids; none for a node without edges. */
export function neighboursOf({ edges }: Pick<Subgraph, 'edges'>): (id: string) => readonly string[] {
  const near = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const there = near.get(from);
    if (there) there.add(to);
    else near.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  const sorted = new Map([...near].map(([id, ids]) => [id, [...ids].sort()]));
  return (id) => sorted.get(id) ?? [];
}
