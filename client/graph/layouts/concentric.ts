/**
 * Rings around a node: one edge away, two, and so on; each node stands in the direction of what it hangs on. The node is
 * the one that was selected, or else the best connected. What does not connect to it is on the outermost ring.
 */
import type { Laid, LayoutInput } from './layout.ts';
import { neighboursOf } from './neighbours.ts';
import type { Point } from './point.ts';

/** Units along a ring for each node, and least units between rings. */
const ALONG = 74;
const BETWEEN = 120;

/** The node in the middle. */
function centreOf({ graph: { nodes }, around }: LayoutInput): string | undefined {
  if (around && nodes.some(({ id }) => id === around)) return around;
  return [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** The nodes by their distance from the middle, and what each was first reached from. */
function ringsFrom(centre: string, ids: readonly string[], near: (id: string) => readonly string[]) {
  const parent = new Map([[centre, centre]]);
  const there = new Set(ids);
  const rings = [[centre]];
  for (let ring = rings[0]!; ring.length > 0;) {
    const next: string[] = [];
    for (const id of ring)
      for (const other of near(id)) {
        if (parent.has(other) || !there.has(other)) continue;
        parent.set(other, id);
        next.push(other);
      }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const lost = ids.filter((id) => !parent.has(id)).sort();
  return { rings: lost.length > 0 ? [...rings, lost] : rings, parent };
}

/** As many nodes as stand on a ring of this radius. */
const roomOn = (radius: number) => Math.max(1, Math.floor((2 * Math.PI * radius) / ALONG));

/** Sets a ring in the order of the angles of its parents; a full ring is several close to one another. */
function setRing(
  ids: readonly string[],
  from: number,
  angleOf: (id: string) => number,
  places: Map<string, Point>,
): number {
  const sorted = [...ids].sort((a, b) => angleOf(a) - angleOf(b) || (a < b ? -1 : 1));
  const radii: number[] = [];
  for (let [room, radius] = [0, from + BETWEEN]; room < ids.length; radius += 0.7 * ALONG) {
    radii.push(radius);
    room += roomOn(radius);
  }
  // Dealt round: neighbours in angle stand on different rings and all rings are filled evenly.
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const shares = radii.map((radius) => radius / total);
  const filled = radii.map(() => 0);
  const start = angleOf(sorted[0]!);
  sorted.forEach((id, i) => {
    const emptiest = shares
      .map((share, ring) => (filled[ring]! + 1) / share)
      .reduce((a, b, ring, all) => (b < all[a]! ? ring : a), 0);
    filled[emptiest]!++;
    const angle = start + (i * 2 * Math.PI) / sorted.length;
    places.set(id, { x: radii[emptiest]! * Math.cos(angle), y: radii[emptiest]! * Math.sin(angle) });
  });
  return radii.at(-1)!;
}

export function layOut(input: LayoutInput): Laid {
  const centre = centreOf(input);
  if (centre === undefined) return { places: new Map(), titles: [] };
  const ids = input.graph.nodes.map(({ id }) => id as string);
  const { rings, parent } = ringsFrom(centre, ids, neighboursOf(input.graph));
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }]]);
  // From the top, clockwise, in −π/2 … 3π/2.
  const turned = ({ x, y }: Point) => ((Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI)) - Math.PI / 2;
  const angleOf = (id: string) => turned(places.get(parent.get(id) ?? centre) ?? { x: 0, y: -1 });
  let radius = 0;
  for (const ring of rings.slice(1)) radius = setRing(ring, radius, angleOf, places);
  return { places, titles: [] };
}
