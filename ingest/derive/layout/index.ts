/** The overview: a place for every node, computed once at ingest, so that a page opens without computing anything. */
import type { EdgeRow, NodeRow } from '../../../contract/graph.ts';
import { forcePlaces } from './force.ts';
import { componentsOf, pullsOf, type Point, type Pulls } from './graph.ts';
import { fringeOf, placeFringe } from './fringe.ts';
import { pack } from './pack.ts';
import { frameOf, scaled } from './scale.ts';
import { spread } from './spread.ts';

export type { Point } from './graph.ts';

/** Places of one component about its own middle, labels apart. */
function layOutComponent(pulls: Pulls, nodes: readonly number[]): Point[] {
  const fringe = fringeOf(pulls, nodes);
  const core = nodes.filter((node) => !fringe.has(node));
  const places = placeFringe(forcePlaces(pulls, core), fringe, nodes);
  return spread(scaled(nodes.map((node) => places.get(node)!)));
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

function centred(points: readonly Point[]): Point[] {
  const { left, top, width, height } = frameOf(points);
  return points.map(({ x, y }) => ({ x: x - left - width / 2, y: y - top - height / 2 }));
}

function fresh(pulls: Pulls): Map<string, Point> {
  const components = componentsOf(pulls);
  const packed = pack(components.map((nodes) => layOutComponent(pulls, nodes)));
  const places = centred(packed.flat());
  return new Map(components.flat().map((node, place) => [pulls.ids[node]!, places[place]!]));
}

/**
 * Lays out the whole graph: forces within each connected component, labels moved apart, components packed. The same rows
 * give the same places, in whatever order they come.
 *
 * @returns a place for every node, in CSS pixels at zoom 1 about the middle, x to the right, y down; a node takes about
 *   36 px, its label 120 by 30 px below it
 */
export function layOut(nodes: readonly Pick<NodeRow, 'id'>[], edges: readonly EdgeRow[]): Map<string, Point> {
  const pulls = pullsOf(nodes, edges);
  const places = fresh(pulls);
  return new Map(pulls.ids.map((id) => [id, rounded(places.get(id)!)]));
}
