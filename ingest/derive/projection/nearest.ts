/** The nearest rows by cosine, all with all. */
import { bestPlaces } from '../related/best.ts';
import { BLOCK, multiplyBlock, type Matrix } from '../related/matrix.ts';

/** The nearest rows of a row, best first, equal ones by place. */
export interface Nearest {
  places: number[];
  /** Plain cosines, −1…1 but for rounding. */
  cosines: number[];
}

/** Hands over the cosines of one row of `of` after the other with every row of `among`. The array is used again. */
export function eachRow(of: Matrix, among: Matrix, use: (row: number, cosines: Float32Array) => void): void {
  const width = of.columns;
  const queries = new Float32Array(BLOCK * width);
  const out = new Float32Array(BLOCK * among.rows);
  for (let first = 0; first < of.rows; first += BLOCK) {
    const count = Math.min(BLOCK, of.rows - first);
    queries.fill(0).set(of.data.subarray(first * width, (first + count) * width));
    multiplyBlock(queries, among, out);
    for (let at = 0; at < count; at++) use(first + at, out.subarray(at * among.rows, (at + 1) * among.rows));
  }
}

/**
 * The nearest rows of `among` to every row of `of`, unit vectors both.
 *
 * @param limit how many at most; a matrix among itself leaves out the row itself
 */
export function nearestRows(of: Matrix, among: Matrix, limit: number): Nearest[] {
  const nearest: Nearest[] = [];
  eachRow(of, among, (row, cosines) => {
    const places = bestPlaces(cosines, limit, of === among ? row : -1);
    nearest.push({ places, cosines: places.map((place) => cosines[place]!) });
  });
  return nearest;
}
