/** Choosing several nodes, one after the other or by what is next to them. */
import { CircleCheck, CircleDashed, Waypoints } from 'lucide-react';
import type { Subgraph } from '../../../contract/graph.ts';
import type { NodeId } from '../../../contract/ids.ts';
import { counted, dispatches, type NodeSituation, type Offer } from './offer.ts';

/** The drawn neighbours of nodes, without these nodes, in the order of the edges. */
export function neighboursOf(ids: readonly NodeId[], { edges }: Subgraph): NodeId[] {
  const from = new Set<NodeId>(ids);
  const found = edges.flatMap(({ source, target }) => [
    ...(from.has(source) ? [target] : []),
    ...(from.has(target) ? [source] : []),
  ]);
  return [...new Set(found)].filter((id) => !from.has(id));
}

export function mark({ node, view }: NodeSituation): Offer[] {
  const does = dispatches({ type: 'marked', ids: [node.id], how: 'toggle' });
  return view.marked.includes(node.id)
    ? [{ id: 'mark', label: 'Choose it no longer', Icon: CircleDashed, key: 'm', part: 'choose', does }]
    : [{ id: 'mark', label: 'Choose it with others', Icon: CircleCheck, key: 'm', part: 'choose', does }];
}

/** The node and what is drawn next to it. */
export function markNeighbours({ node, drawn }: NodeSituation): Offer[] {
  const near = neighboursOf([node.id], drawn);
  if (near.length === 0) return [];
  const does = dispatches({ type: 'marked', ids: [node.id, ...near], how: 'also' });
  const label = `Choose it and its ${counted(near.length, 'neighbour')}`;
  return [{ id: 'mark neighbours', label, Icon: Waypoints, key: 'n', part: 'choose', does }];
}
