/** A place for new nodes beside an old one, on the side where there is room. Pure; takes the room that it gives. */
import { distance, flowerRadius, seed, whole, type Disc, type Point } from './point.ts';
import type { Room } from './room.ts';

/** What is to be placed: the first is the strongest. */
export interface Item {
  id: string;
  radius: number;
}
export type Placed = [id: string, place: Point];

/** Sides that are tried, and how many distances on each. */
const SIDES = 24;
const STEPS = 16;
/** Free units between the anchor and the nearest of its new nodes. */
const AWAY = 34;
/** How much farther new nodes go in order not to stand among old ones, in units for each. */
const AVOIDANCE = 80;
/** How much farther they go to stand at the outside of the graph, as a share of what they take up. */
const OUTWARD = 0.5;

/** Units between new nodes: few have room for their names, hundreds stand close. */
const gapFor = (items: readonly Item[]): number => {
  const widest = items.reduce((most, { radius }) => Math.max(most, radius), 0);
  return Math.max(2 * widest + 10, Math.min(100, 40 + 170 / Math.sqrt(items.length)));
};

/** The middle of the emptiest circle that is near the anchor. */
function emptiest(room: Room, anchor: Disc, radius: number): Point {
  const outward = Math.atan2(anchor.y - room.middle().y, anchor.x - room.middle().x);
  let best: { cost: number; at: Point } = { cost: Infinity, at: anchor };
  for (let step = 0; step < STEPS; step++) {
    const away = anchor.radius + AWAY + radius + step * Math.max(40, radius / 2);
    // What is this far away costs at least this much.
    if (away - anchor.radius - OUTWARD * radius > best.cost) break;
    for (let side = 0; side < SIDES; side++) {
      const angle = outward + (side * 2 * Math.PI) / SIDES;
      const at = { x: anchor.x + away * Math.cos(angle), y: anchor.y + away * Math.sin(angle) };
      const cost =
        away -
        anchor.radius -
        OUTWARD * radius * Math.cos(angle - outward) +
        AVOIDANCE * room.countWithin(at, radius + AWAY);
      if (cost < best.cost) best = { cost, at };
    }
  }
  return best.at;
}

/** The innermost free seeds of a sunflower, so many. */
function freeSeeds(room: Room, middle: Point, radius: number, gap: number, count: number): Point[] {
  const free: Point[] = [];
  for (let n = 0; free.length < count; n++) {
    const at = whole(seed(middle, n, gap));
    if (room.isFree({ ...at, radius })) free.push(at);
  }
  return free;
}

/**
 * Sets nodes into the emptiest circle near what they came from, the strongest nearest to it.
 *
 * @param room what is taken; the new places are added to it
 * @returns places in whole layout units: no two nodes touch, and none touches what was there
 */
export function beside(room: Room, anchor: Disc, items: readonly Item[]): Placed[] {
  if (items.length === 0) return [];
  const gap = gapFor(items);
  const widest = items.reduce((most, { radius }) => Math.max(most, radius), 0);
  if (items.length === 1) return [nearest(room, emptiest(room, anchor, widest), items[0]!)];
  const middle = emptiest(room, anchor, flowerRadius(items.length, gap));
  const seeds = freeSeeds(room, middle, widest, gap, items.length);
  const near = seeds.map((at) => ({ at, away: distance(at, anchor) })).sort((a, b) => a.away - b.away);
  return items.map(({ id, radius }, i) => {
    room.take({ ...near[i]!.at, radius });
    return [id, near[i]!.at];
  });
}

/** Sets a node on the free place that is nearest to a point, and takes it. */
export function nearest(room: Room, at: Point, { id, radius }: Item): Placed {
  const [place] = room.isFree({ ...whole(at), radius }) ? [whole(at)] : freeSeeds(room, at, radius, radius + 4, 1);
  room.take({ ...place!, radius });
  return [id, place!];
}
