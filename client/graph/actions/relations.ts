/** The relations of a node with how many neighbours along each are on the canvas, and how many are not. Pure. */
import type { GraphEdge, Subgraph } from '../../../contract/graph.ts';
import { kindOf, type NodeId, type NodeKind } from '../../../contract/ids.ts';
import { openExpansion, PAGE, type ExpansionKey, type ViewState } from '../../state/view.ts';
import { KINDS, RELATION_ORDER, relationHeading } from '../stylesheet.ts';
import type { Group } from './offer.ts';

/** Most neighbours that one relation of one node brings. */
const MOST = 500;

export interface Relation extends ExpansionKey {
  kind: NodeKind;
  /** e.g. `Talks about it` */
  heading: string;
  total: number;
  /** How many are connected to it on the canvas. */
  shown: number;
  /** How many are not. */
  left: number;
  /** How many the next click brings; 0 when no click brings more. */
  next: number;
  /** Whether it is expanded, so that it can be collapsed. */
  open: boolean;
}

const nameOf = (type: string, outgoing: boolean, kind: NodeKind) => `${type} ${outgoing} ${kind}`;

/** How many edges of each relation a node has on the canvas. */
function shownAt(id: NodeId, edges: readonly GraphEdge[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, source, target } of edges) {
    if (source !== id && target !== id) continue;
    const outgoing = source === id;
    const name = nameOf(type, outgoing, kindOf(outgoing ? target : source));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * The relations of a node in the order of the legend.
 *
 * @param groups what the API says it is connected to
 * @param whole what is on the canvas, hidden or not
 */
export function relationsOf(
  id: NodeId,
  groups: readonly Group[],
  whole: Subgraph,
  view: Pick<ViewState, 'growth'>,
): Relation[] {
  const counts = shownAt(id, whole.edges);
  const all = groups.map(({ type, outgoing, kind, total }) => {
    const key = { node: id, relation: type, outgoing };
    const expansion = openExpansion(view, key);
    const left = Math.max(0, total - (counts.get(nameOf(type, outgoing, kind)) ?? 0));
    const asked = Math.min(expansion?.count ?? 0, MOST);
    const next = asked >= Math.min(total, MOST) ? 0 : Math.min(left, PAGE);
    const heading = relationHeading(type, outgoing);
    return { ...key, kind, heading, total, shown: total - left, left, next, open: expansion !== undefined };
  });
  return all.sort(
    (a, b) =>
      RELATION_ORDER.indexOf(a.relation) - RELATION_ORDER.indexOf(b.relation) ||
      Number(b.outgoing) - Number(a.outgoing) ||
      (a.kind < b.kind ? -1 : 1),
  );
}

/** `3 talks`, in the words of the legend. */
export const kindCount = (count: number, kind: NodeKind): string =>
  `${count} ${(count === 1 ? KINDS[kind].label : KINDS[kind].plural).toLowerCase()}`;
