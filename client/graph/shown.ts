/** Which nodes stand on the canvas: the overview, what was walked to, and what expansions and the path bring. Pure. */
import type { GraphEdge, Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';

/** An expansion with the neighbours that it brings, as the API answered. */
export interface OpenedNode {
  node: NodeId;
  neighbours: readonly NodeId[];
}

/**
 * The ids on the canvas, in a fixed order.
 *
 * An expansion counts while its node is shown, so collapsing a node takes back exactly what expanding it brought,
 * with all that was opened further out; expanding it again brings that back as well.
 */
export function shownIds(start: Iterable<NodeId>, opened: readonly OpenedNode[]): NodeId[] {
  const shown = new Set(start);
  for (let waiting = opened, before = -1; waiting.length !== before;) {
    before = waiting.length;
    const ready = waiting.filter(({ node }) => shown.has(node));
    for (const { neighbours } of ready) for (const id of neighbours) shown.add(id);
    waiting = waiting.filter((expansion) => !ready.includes(expansion));
  }
  return [...shown];
}

/**
 * The overview with what was added to it. Edges of the overview stay as they are; of the rest only those count that
 * touch a node the overview leaves out, so that nothing old changes when something new appears.
 *
 * @param wanted ids that are shown; an answer may still hold more while the next is on its way
 */
export function withAdded(overview: Subgraph, everything: Subgraph, wanted: ReadonlySet<string>): Subgraph {
  const old = new Set<string>(overview.nodes.map((node) => node.id));
  const isNew = ({ source, target }: GraphEdge) =>
    wanted.has(source) && wanted.has(target) && (!old.has(source) || !old.has(target));
  const added = everything.nodes.filter(({ id }) => wanted.has(id) && !old.has(id));
  return {
    nodes: [...overview.nodes, ...added],
    edges: [...overview.edges, ...everything.edges.filter(isNew)],
    omitted: { ...overview.omitted, nodes: Math.max(0, overview.omitted.nodes - added.length) },
  };
}
