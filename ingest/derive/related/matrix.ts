/** Unit vectors as rows of one typed array, and the one loop that is worth making fast. */

export interface Matrix {
  rows: number;
  columns: number;
  /** Row after row. */
  data: Float32Array;
}

/** How many rows are multiplied in one sweep over the matrix: each value loaded then serves four sums. */
export const BLOCK = 4;

/** Rows of vectors of one length; a missing vector is a row of zeros. */
export function matrixOf(vectors: readonly (Float32Array | undefined)[]): Matrix {
  const columns = vectors.find((vector) => vector)?.length ?? 0;
  const data = new Float32Array(vectors.length * columns);
  vectors.forEach((vector, row) => vector && data.set(vector, row * columns));
  return { rows: vectors.length, columns, data };
}

/** Scales rows to unit length in place; a row of zeros stays one. */
function normalise({ rows, columns, data }: Matrix): void {
  for (let row = 0; row < rows; row++) {
    const values = data.subarray(row * columns, (row + 1) * columns);
    let squares = 0;
    for (const value of values) squares += value * value;
    const length = Math.sqrt(squares);
    if (length > 0) for (let i = 0; i < columns; i++) values[i]! /= length;
  }
}

/** A copy with `share` of the mean row taken out of every row, rows scaled to unit length; rows of zeros take no part. */
export function centred({ rows, columns, data }: Matrix, share: number): Matrix {
  const copy = Float32Array.from(data);
  const known = Array.from({ length: rows }, (_, row) => copy.subarray(row * columns, (row + 1) * columns)).filter(
    (values) => values.some((value) => value !== 0),
  );
  const mean = new Float64Array(columns);
  for (const values of known) for (let i = 0; i < columns; i++) mean[i]! += values[i]! / known.length;
  for (const values of known) for (let i = 0; i < columns; i++) values[i]! -= share * mean[i]!;
  const matrix = { rows, columns, data: copy };
  normalise(matrix);
  return matrix;
}

/** Dot products of {@link BLOCK} vectors, laid one after the other, with every row: `out[k * rows + row]`. */
export function multiplyBlock(queries: Float32Array, { rows, columns, data }: Matrix, out: Float32Array): void {
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < columns; i++) {
      const value = data[start + i]!;
      a += queries[i]! * value;
      b += queries[columns + i]! * value;
      c += queries[2 * columns + i]! * value;
      d += queries[3 * columns + i]! * value;
    }
    out[row] = a;
    out[rows + row] = b;
    out[2 * rows + row] = c;
    out[3 * rows + row] = d;
  }
}
