/** A talk borrows from its nearest talks: words and thoughts it could have used, and they did. */
import { BORROWED, NEIGHBOURS, NEIGHBOUR_SHARE } from './constants.ts';
import { bestPlaces } from './best.ts';
import type { Mixture } from './compared.ts';

/** Likeness that a neighbour counts with at least, so that shares add up. */
const LEAST = 1e-9;

/** How many neighbours a talk has in a collection of `size`. */
const neighbourCount = (size: number) =>
  Math.max(0, Math.min(NEIGHBOURS, Math.max(1, Math.floor(size * NEIGHBOUR_SHARE)), size - 1));

/** A talk with its nearest talks, which share {@link BORROWED} by their likeness; the talk itself alone in a collection of one. */
export function withNeighbours(place: number, row: Float32Array): Mixture {
  const nearest = bestPlaces(row, neighbourCount(row.length), place);
  if (nearest.length === 0) return { places: Int32Array.of(place), shares: Float32Array.of(1) };
  const likeness = nearest.map((other) => Math.max(row[other]!, LEAST));
  const total = likeness.reduce((sum, value) => sum + value, 0);
  return {
    places: Int32Array.of(place, ...nearest),
    shares: Float32Array.of(1 - BORROWED, ...likeness.map((value) => (BORROWED * value) / total)),
  };
}

/** The other side borrows too: entry `j` becomes the mixture's sum of entries. */
export function borrow(row: Float32Array, mixtures: readonly Mixture[], out: Float32Array): void {
  for (let j = 0; j < row.length; j++) {
    const { places, shares } = mixtures[j]!;
    let sum = 0;
    for (let i = 0; i < places.length; i++) sum += shares[i]! * row[places[i]!]!;
    out[j] = sum;
  }
}
