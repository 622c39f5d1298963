/**
 * What a plane keeps of the nearness of vectors: the part of the nearest talks that stays among the nearest, and trustworthiness
 * (Venna and Kaski, Neighborhood preservation in nonlinear projection methods, ICANN 2001).
 */
import type { MapKept } from '../../../contract/map.ts';
import type { Point } from '../layout/index.ts';
import { bestPlaces } from '../related/best.ts';
import type { Matrix } from '../related/matrix.ts';
import { rounded } from '../vectors.ts';
import { KEPT_NEAREST, KEPT_TALKS } from './constants.ts';
import { drawn, rowsOf } from './landmarks.ts';
import { eachRow } from './nearest.ts';

/** Fewer talks say nothing of neighbours. */
const LEAST = 5;

/** The nearest places in the plane, nearest first. */
function nearestOn(places: readonly Point[], own: number, count: number): number[] {
  const { x, y } = places[own]!;
  const nearness = Float32Array.from(places, (other) => -((other.x - x) ** 2) - (other.y - y) ** 2);
  return bestPlaces(nearness, count, own);
}

/** How many are nearer by vector than a place, from 1 for none; the talk itself is not counted. */
function rankOf(place: number, own: number, cosines: Float32Array): number {
  const cosine = cosines[place]!;
  let rank = 1;
  for (let other = 0; other < cosines.length; other++)
    if (other !== own && (cosines[other]! > cosine || (cosines[other] === cosine && other < place))) rank++;
  return rank;
}

/**
 * Measures on all talks, or on {@link KEPT_TALKS} of them against all.
 *
 * @param places of the rows of the matrix
 * @returns null for fewer than five talks
 */
export function keptOf(matrix: Matrix, places: readonly Point[], seed: number): MapKept | null {
  const size = places.length;
  if (size < LEAST) return null;
  const nearest = Math.min(KEPT_NEAREST, Math.floor(size / LEAST));
  const looked = drawn(size, KEPT_TALKS, seed);
  let same = 0;
  let intruding = 0;
  eachRow(rowsOf(matrix, looked), matrix, (row, cosines) => {
    const own = looked[row]!;
    for (const place of nearestOn(places, own, nearest)) {
      const rank = rankOf(place, own, cosines);
      if (rank <= nearest) same++;
      else intruding += rank - nearest;
    }
  });
  const count = looked.length * nearest;
  return {
    nearest,
    share: rounded(same / count),
    chance: rounded(nearest / (size - 1)),
    trust: rounded(1 - (2 * intruding) / (count * (2 * size - 3 * nearest - 1))),
  };
}
