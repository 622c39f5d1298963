/** Nodes with one neighbour: they need no forces, only a place around it. */
import { sunflower } from './force.ts';
import type { Point, Pulls } from './graph.ts';

/** Below this many nodes forces place every one. */
const MANY = 1_500;

/** The nodes of a large component that hang on a single other one, with that one. */
export function fringeOf({ neighbours }: Pulls, nodes: readonly number[]): Map<number, number> {
  const fringe = new Map<number, number>();
  if (nodes.length < MANY) return fringe;
  for (const node of nodes) {
    const [anchor] = neighbours[node]!.keys();
    if (neighbours[node]!.size === 1 && neighbours[anchor!]!.size > 1) fringe.set(node, anchor!);
  }
  return fringe;
}

/** Mean distance that one node of the drawing takes up. */
function spacing(places: ReadonlyMap<number, Point>): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, places.size)) || 1;
}

/** Adds each fringe node beside its anchor, turned by its number among those of the anchor. */
export function placeFringe(
  core: ReadonlyMap<number, Point>,
  fringe: ReadonlyMap<number, number>,
  nodes: readonly number[],
): Map<number, Point> {
  const places = new Map(core);
  const unit = 0.4 * spacing(core);
  const hanging = new Map<number, number>();
  for (const node of nodes) {
    const anchor = fringe.get(node);
    if (anchor === undefined) continue;
    const count = (hanging.get(anchor) ?? 0) + 1;
    hanging.set(anchor, count);
    const [middle, turn] = [core.get(anchor)!, sunflower(count)];
    places.set(node, { x: middle.x + unit * turn.x, y: middle.y + unit * turn.y });
  }
  return places;
}
