/** Which talks a community reaches beyond those it was found among, and how strongly each talk belongs to it. */
import type { Related } from '../similar.ts';

/** For each talk its nearest by score, places and scores, best first. */
export type Neighbours = readonly (readonly { place: number; score: number }[])[];

/** Nearest talks that count for the strength of one talk. */
const COUNTED = 10;
/** Steps after which no talk of a graph of nearest talks is new. */
const STEPS = 10;

/** @param places of the talks, by id */
export function neighboursOf(related: readonly Related[], places: ReadonlyMap<string, number>): Neighbours {
  const neighbours = Array.from(places, (): { place: number; score: number }[] => []);
  for (const { from, to, score } of related) {
    const [one, other] = [places.get(from), places.get(to)];
    if (one !== undefined && other !== undefined) neighbours[one]!.push({ place: other, score });
  }
  return neighbours;
}

/** The community that holds most of a talk's nearest, by score; −1 while none of them is in any. */
function leading(nearest: Neighbours[number], community: Int32Array): number {
  const sums = new Map<number, number>();
  for (const { place, score } of nearest)
    if (community[place]! >= 0) sums.set(community[place]!, (sums.get(community[place]!) ?? 0) + score);
  const [first] = [...sums].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0] ?? -1;
}

/**
 * The community of every talk: those found stay, the others join their nearest talks, step by step.
 *
 * @param found places of the members of each community
 * @returns the number of its community by place; −1 where no step reaches
 */
export function spread(found: readonly (readonly number[])[], neighbours: Neighbours): Int32Array {
  let community = new Int32Array(neighbours.length).fill(-1);
  found.forEach((members, number) => members.forEach((place) => (community[place] = number)));
  for (let step = 0; step < STEPS && community.includes(-1); step++) {
    const before = community;
    community = before.map((number, place) => (number >= 0 ? number : leading(neighbours[place]!, before)));
  }
  return community;
}

/** How many of the nearest talks count, how many of these belong, and the same by score. */
export interface Belonging {
  counted: number;
  belong: number;
  /** 0…1. */
  strength: number;
}

/** How much of a talk's likeness to its nearest talks goes to a theme; as many count as there are others in the theme. */
export function belongingOf(nearest: Neighbours[number], theme: ReadonlySet<number>): Belonging {
  const counted = nearest.slice(0, Math.min(COUNTED, theme.size - 1));
  const belong = counted.filter(({ place }) => theme.has(place));
  const sum = (some: Neighbours[number]) => some.reduce((total, { score }) => total + score, 0);
  const all = sum(counted);
  return { counted: counted.length, belong: belong.length, strength: all > 0 ? sum(belong) / all : 0 };
}
