/**
 * The two principal components of vectors. For unit vectors this is classical scaling (Torgerson, 1952) of the distances √(2 − 2 cosine):
 * of all ways to lay the talks in a plane by turning alone it keeps the most of their squared distances.
 */
import type { Matrix } from '../related/matrix.ts';
import type { Point } from '../layout/index.ts';

/** Power iterations: enough for a start, and for the few talks that are laid out by it alone. */
const ITERATIONS = 300;

type Values = Float64Array;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

const rowOf = ({ columns, data }: Matrix, row: number) => data.subarray(row * columns, (row + 1) * columns);

function meanOf(matrix: Matrix): Values {
  const mean = new Float64Array(matrix.columns);
  for (let row = 0; row < matrix.rows; row++) {
    const values = rowOf(matrix, row);
    for (let i = 0; i < mean.length; i++) mean[i]! += values[i]! / matrix.rows;
  }
  return mean;
}

/** Row after row; symmetric. */
function covariance(matrix: Matrix, mean: Values): Values {
  const size = matrix.columns;
  const out = new Float64Array(size * size);
  for (let row = 0; row < matrix.rows; row++) {
    const values = Float64Array.from(rowOf(matrix, row), (value, i) => value - mean[i]!);
    for (let a = 0; a < size; a++) for (let b = 0; b <= a; b++) out[a * size + b]! += values[a]! * values[b]!;
  }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) out[b * size + a] = out[a * size + b]!;
  return out;
}

/** Unit length; zeros stay zeros. */
function normalised(values: Values): Values {
  const length = Math.sqrt(dot(values, values));
  return length > 0 ? values.map((value) => value / length) : values;
}

const without = (values: Values, other: Values): Values => {
  const share = dot(values, other);
  return values.map((value, i) => value - share * other[i]!);
};

/** The direction of most variance that is square to another one. Begins at a fixed vector, so that it ends at the same. */
function direction(square: Values, size: number, other: Values): Values {
  let found = normalised(Float64Array.from({ length: size }, (_, i) => 1 + ((i * 7919) % 101) / 100));
  for (let run = 0; run < ITERATIONS; run++) {
    const last = found;
    const next = Float64Array.from({ length: size }, (_, row) =>
      dot(square.subarray(row * size, (row + 1) * size), last),
    );
    found = normalised(without(next, other));
  }
  return found;
}

/** A place for every row, in units of the vectors about their mean; all the same place when the rows are the same. */
export function principalPlaces(matrix: Matrix): Point[] {
  const size = matrix.columns;
  const mean = meanOf(matrix);
  const square = covariance(matrix, mean);
  const first = direction(square, size, new Float64Array(size));
  const second = direction(square, size, first);
  return Array.from({ length: matrix.rows }, (_, row) => {
    const values = Float64Array.from(rowOf(matrix, row), (value, i) => value - mean[i]!);
    return { x: dot(values, first), y: dot(values, second) };
  });
}
