/** Where every node stands: a pure function of what is shown and how it came to be, so that a link shows it again. */
import type { GraphNode, Subgraph } from '../../../contract/graph.ts';
import type { Pin } from '../../state/view.ts';
import type { Grown } from '../shown.ts';
import { growPlaces } from './grow.ts';
import type { Places, Point } from './point.ts';

export type { Places } from './point.ts';

/** What places follow from. */
export interface World {
  /** The graph as it opens. */
  overview: Subgraph;
  /** All that has a place: the overview, what grew, and what was collapsed but keeps its place. */
  graph: Subgraph;
  /** What grew, in its order. */
  grown: readonly Grown[];
}

const known = ({ id, x, y }: GraphNode): [string, Point][] => (x !== null && y !== null ? [[id, { x, y }]] : []);

/** The overview's own places; a node without one stands beside its neighbours. */
function opening({ overview }: World): Places {
  const places = new Map(overview.nodes.flatMap(known));
  return places.size === overview.nodes.length ? places : growPlaces(overview, places, [], overview.nodes);
}

const layoutAt = ({ grown }: World) => grown.findLastIndex(({ how }) => how === 'laid out');

/** Where everything stood when it was last laid out: what that layout places. Null when nothing was. */
export function placesToLayOut(world: World): Places | null {
  const at = layoutAt(world);
  return at < 0 ? null : growPlaces(world.graph, opening(world), world.grown.slice(0, at));
}

/**
 * The place of every node, in layout units: where the overview or the last layout has it, else beside what it came from.
 *
 * @param laid the places that the last layout gave, or those it was to lay out while it is not ready; null without one
 */
export function placesOf(world: World, laid: Places | null): Places {
  const { graph, grown } = world;
  return growPlaces(graph, laid ?? opening(world), grown.slice(laid ? layoutAt(world) + 1 : 0), graph.nodes);
}

/** Pins go before everything. */
export function withPins(places: Places, pins: readonly Pin[]): Places {
  if (pins.length === 0) return places;
  return new Map([...places, ...pins.map(({ id, x, y }): [string, Point] => [id, { x, y }])]);
}
