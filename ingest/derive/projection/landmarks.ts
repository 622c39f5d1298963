/** Large collections: some talks are unfolded, the others lie among those that they are most alike. */
import { seeded } from '../../seeded.ts';
import type { Point } from '../layout/index.ts';
import type { Matrix } from '../related/matrix.ts';
import { AMONG } from './constants.ts';
import { nearestRows, type Nearest } from './nearest.ts';

/** Some of `size` places, in their order; all when there are no more. */
export function drawn(size: number, count: number, seed: number): number[] {
  const random = seeded(seed);
  const all = Array.from({ length: size }, (_, place) => ({ place, lot: random() }));
  return all
    .sort((a, b) => a.lot - b.lot || a.place - b.place)
    .slice(0, count)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

/** Some rows of a matrix. */
export function rowsOf({ columns, data }: Matrix, rows: readonly number[]): Matrix {
  const chosen = new Float32Array(rows.length * columns);
  rows.forEach((row, at) => chosen.set(data.subarray(row * columns, (row + 1) * columns), at * columns));
  return { rows: rows.length, columns, data: chosen };
}

/** The mean of the nearest landmarks' places, each weighed by how far its cosine lies above that of the first which takes no part. */
function among({ places, cosines }: Nearest, landmarks: readonly Point[]): Point {
  const least = cosines[AMONG] ?? 0;
  const weights = cosines.slice(0, AMONG).map((cosine) => Math.max(cosine - least, 1e-6));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = (axis: 'x' | 'y') =>
    weights.reduce((total, weight, at) => total + weight * landmarks[places[at]!]![axis], 0) / sum;
  return { x: mean('x'), y: mean('y') };
}

/** Places for rows that are no landmarks. */
export function placeAmong(rows: Matrix, landmarks: Matrix, places: readonly Point[]): Point[] {
  return nearestRows(rows, landmarks, AMONG + 1).map((nearest) => among(nearest, places));
}
