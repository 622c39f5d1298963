/** Two nodes side by side: along each relation what both have, and what only one has. Pure. */
import type { Neighbour, NeighbourGroup } from '../../../contract/api.ts';
import type { EdgeType, GraphNode } from '../../../contract/graph.ts';

export interface Shared {
  node: GraphNode;
  /** Ids of the edges that show it, from the left and from the right. */
  left: string;
  right: string;
}

export interface ComparedRelation {
  type: EdgeType;
  outgoing: boolean;
  shared: Shared[];
  left: Neighbour[];
  right: Neighbour[];
  /** Neighbours that neither list holds, because an answer is limited. */
  omitted: number;
}

type Group = Pick<NeighbourGroup, 'type' | 'outgoing' | 'total' | 'items'>;
const keyOf = ({ type, outgoing }: Group) => `${type} ${outgoing}`;

/** The neighbours along each relation; those of several kinds along one relation are taken together. */
function byRelation(groups: readonly Group[]): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const group of groups) {
    const before = found.get(keyOf(group));
    const items = [...(before?.items ?? []), ...group.items];
    found.set(keyOf(group), { ...group, items, total: group.total + (before?.total ?? 0) });
  }
  return found;
}

const none = { total: 0, items: [] };

function relationOf(left: Group | undefined, right: Group | undefined): ComparedRelation {
  const { type, outgoing } = (left ?? right)!;
  const [a, b] = [left ?? none, right ?? none];
  const edgeTo = new Map(b.items.map(({ node, edge }) => [node.id as string, edge.id]));
  const here = new Set<string>(a.items.map(({ node }) => node.id));
  const shared = a.items.flatMap(({ node, edge }) => {
    const other = edgeTo.get(node.id);
    return other ? [{ node, left: edge.id, right: other }] : [];
  });
  return {
    type,
    outgoing,
    shared,
    left: a.items.filter(({ node }) => !edgeTo.has(node.id)),
    right: b.items.filter(({ node }) => !here.has(node.id)),
    omitted: a.total - a.items.length + (b.total - b.items.length),
  };
}

/** Every relation that either has, in the order of the first; relations with something in common come first. */
export function compared(left: readonly Group[], right: readonly Group[]): ComparedRelation[] {
  const [a, b] = [byRelation(left), byRelation(right)];
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  const all = keys.map((key) => relationOf(a.get(key), b.get(key)));
  return [...all.filter(({ shared }) => shared.length > 0), ...all.filter(({ shared }) => shared.length === 0)];
}

/** The edge that ties the two directly as related talks, if there is one. */
export function relatedEdge(groups: readonly Group[], other: string): string | null {
  const similar = groups.filter(({ type }) => type === 'SIMILAR_TO').flatMap(({ items }) => items);
  return similar.find(({ node }) => node.id === other)?.edge.id ?? null;
}
