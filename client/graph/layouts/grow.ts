/**
 * Where what grew stands: beside what it came from, in the order in which it grew. What stands somewhere never moves for
 * what comes later, and what was collapsed keeps its place.
 */
import type { GraphNode, Subgraph } from '../../../contract/graph.ts';
import type { Grown } from '../shown.ts';
import { nodeSize } from '../stylesheet.ts';
import { beside, nearest, type Item, type Placed } from './beside.ts';
import { neighboursOf } from './neighbours.ts';
import { middleOf, type Disc, type Places, type Point } from './point.ts';
import { createRoom } from './room.ts';

type Graph = Pick<Subgraph, 'nodes' | 'edges'>;

/** Radius of a node that no answer describes yet. */
const USUAL = 15;

/** The room that a node takes up, in layout units. */
export const itemOf = ({ id, kind, degree }: Pick<GraphNode, 'id' | 'kind' | 'degree'>): Item => ({
  id,
  radius: nodeSize(kind, degree) / 2,
});

/** Everything that is known while places are given. */
function begin(graph: Graph, start: Places) {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const item = (id: string): Item => (nodes.has(id) ? itemOf(nodes.get(id)!) : { id, radius: USUAL });
  const places = new Map<string, Point>(start);
  const room = createRoom();
  for (const [id, place] of start) room.take({ ...place, radius: item(id).radius });
  const disc = (id: string): Disc => ({ ...places.get(id)!, radius: item(id).radius });
  const put = (placed: readonly Placed[]) => placed.forEach(([id, place]) => places.set(id, place));
  return { nodes, item, places, room, disc, put, near: neighboursOf(graph) };
}
type Growing = ReturnType<typeof begin>;

/** Where a node stands that grew alone: beside its only neighbour, between several, where the overview would have it. */
function settle({ nodes, item, places, room, disc, put, near }: Growing, id: string): boolean {
  if (places.has(id)) return true;
  const there = near(id).filter((other) => places.has(other));
  const { x = null, y = null } = nodes.get(id) ?? {};
  if (there.length === 1) put(beside(room, disc(there[0]!), [item(id)]));
  else if (there.length > 1) put([nearest(room, middleOf(there.map((other) => places.get(other)!)), item(id))]);
  else if (x !== null && y !== null) put([nearest(room, { x, y }, item(id))]);
  return places.has(id);
}

/** What nothing says a place for stands together at the side. */
function settleAll(growing: Growing, ids: readonly string[]) {
  const { room, item, put } = growing;
  const lost = ids.filter((id) => !settle(growing, id));
  put(beside(room, { ...room.middle(), radius: 0 }, lost.map(item)));
}

function open(growing: Growing, { node, neighbours, at }: Extract<Grown, { how: 'opened' }>) {
  settleAll(growing, [node]);
  const { item, places, room, disc, put } = growing;
  const fresh = [...new Set<string>(neighbours)].filter((id) => !places.has(id));
  put(beside(room, { ...disc(node), ...at }, fresh.map(item)));
}

/**
 * Places for all that grew, after what has a place already.
 *
 * @param graph what is known of the nodes and their edges; of nodes that are not in it only the place is known
 * @param start where the rest stands; stays as it is
 * @param grown in its order; layouts are passed over
 * @param last ids that are placed after all else, so that they move nothing
 */
export function growPlaces(
  graph: Graph,
  start: Places,
  grown: readonly Grown[],
  last: readonly { id: string }[] = [],
): Places {
  const growing = begin(graph, start);
  for (const one of grown) {
    if (one.how === 'walked') settleAll(growing, [one.id]);
    if (one.how === 'opened') open(growing, one);
  }
  settleAll(
    growing,
    last.map(({ id }) => id),
  );
  return growing.places;
}
