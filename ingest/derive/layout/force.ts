/**
 * Places of one connected component by forces: ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, "ForceAtlas2, a
 * continuous graph layout algorithm for handy network visualization designed for the Gephi software", PLoS ONE 9(6), 2014).
 */
import { forceAtlas2, UndirectedGraph } from '../guests.ts';
import type { Point, Pulls } from './graph.ts';

/** Angle between one seed of a sunflower and the next: an even start without a random number. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Above this many nodes, far ones repel as one (Barnes–Hut). */
const MANY = 400;
/** Node updates in all: what bounds the time of a large graph. */
const BUDGET = 400_000;

/** The `place`-th point of a sunflower, about one unit from its neighbours. */
export const sunflower = (place: number): Point => ({
  x: Math.sqrt(place) * Math.cos(place * GOLDEN_ANGLE),
  y: Math.sqrt(place) * Math.sin(place * GOLDEN_ANGLE),
});

const iterationsFor = (nodes: number) => Math.round(Math.min(800, Math.max(40, BUDGET / nodes)));

/**
 * @param nodes numbers of the component, in the order in which they are strewn on a sunflower
 * @returns places by number, in arbitrary units
 */
export function forcePlaces({ neighbours }: Pulls, nodes: readonly number[]): Map<number, Point> {
  const graph = new UndirectedGraph();
  nodes.forEach((node, place) => graph.addNode(node, sunflower(place)));
  for (const node of nodes)
    for (const [next, weight] of neighbours[node]!)
      if (node < next && graph.hasNode(next)) graph.addEdge(node, next, { weight });
  const places = forceAtlas2(graph, {
    iterations: iterationsFor(nodes.length),
    settings: {
      linLogMode: false,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 1 + Math.log(nodes.length),
      barnesHutOptimize: nodes.length > MANY,
      edgeWeightInfluence: 1,
    },
  });
  return new Map(nodes.map((node) => [node, { x: places[node]!.x, y: places[node]!.y }]));
}
