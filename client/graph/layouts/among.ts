/** Everything else in the middle of the talks it belongs to, where there is room. Pure. */
import type { LayoutInput, Title } from './layout.ts';
import type { NodeKind } from '../../../contract/ids.ts';
import { beside, nearest } from './beside.ts';
import { itemOf } from './grow.ts';
import { neighboursOf } from './neighbours.ts';
import { middleOf, type Places, type Point } from './point.ts';
import { createRoom, type Room } from './room.ts';

/** What connects to nearly every talk stands above them all, and how far. */
const ABOVE_ALL: ReadonlySet<NodeKind> = new Set(['meeting', 'series']);
const ABOVE = 290;

/** Units along a title that one disc keeps free, about two letters. */
const STEP = 30;

function keepFree(room: Room, { x, y, text, width }: Title) {
  const end = Math.min(width, (text.length * STEP) / 2);
  for (let along = 0; along <= end; along += STEP) room.take({ x: x + along, y, radius: 20 });
}

/**
 * Adds places for the nodes that have none: first those whose neighbours stand, with the fewest neighbours first, since
 * they have the least choice; then those around them, and last what is connected to nothing, at the side. Meetings and
 * series stand above.
 *
 * @param titles where nothing may stand
 */
export function among(
  { graph }: Pick<LayoutInput, 'graph'>,
  fixed: Places,
  titles: readonly Title[] = [],
): Map<string, Point> {
  const places = new Map(fixed);
  const [near, room] = [neighboursOf(graph), createRoom()];
  const isAbove = new Set<string>(graph.nodes.filter(({ kind }) => ABOVE_ALL.has(kind)).map(({ id }) => id));
  const items = new Map(graph.nodes.map((node) => [node.id as string, itemOf(node)]));
  for (const [id, place] of fixed) room.take({ ...place, radius: items.get(id)?.radius ?? 15 });
  for (const title of titles) keepFree(room, title);
  const top = Math.min(...[...fixed.values()].map(({ y }) => y)) - ABOVE;
  let waiting = [...items.keys()].filter((id) => !places.has(id)).sort();
  for (let before = -1; waiting.length !== before;) {
    before = waiting.length;
    const stand = new Map(waiting.map((id) => [id, near(id).filter((other) => places.has(other))]));
    const ready = waiting.filter((id) => stand.get(id)!.length > 0);
    ready.sort((a, b) => stand.get(a)!.length - stand.get(b)!.length || (a < b ? -1 : 1));
    for (const id of ready) {
      const middle = middleOf(stand.get(id)!.map((other) => places.get(other)!));
      const [, place] = nearest(room, isAbove.has(id) ? { x: middle.x, y: top } : middle, items.get(id)!);
      places.set(id, place);
    }
    waiting = waiting.filter((id) => !places.has(id));
  }
  const rest = beside(
    room,
    { ...room.middle(), radius: 0 },
    waiting.map((id) => items.get(id)!),
  );
  for (const [id, place] of rest) places.set(id, place);
  return places;
}
