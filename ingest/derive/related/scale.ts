/** Standard deviations as the common unit of two rankings. */

/** Mean and 1 / standard deviation of a row; the inverse is 0 where all are equally far. */
export interface Scale {
  mean: number;
  inverse: number;
}

/** Spread below which a row says nothing: cosines of float32 vectors are good to about 1e-7. */
const FLAT = 1e-6;

/** Scale of a row, without the entry at `self`; −1 leaves none out. */
export function scaleOf(row: Float32Array, self: number): Scale {
  const others = self < 0 ? row.length : row.length - 1;
  if (others < 1) return { mean: 0, inverse: 0 };
  let sum = 0;
  for (let i = 0; i < row.length; i++) if (i !== self) sum += row[i]!;
  const mean = sum / others;
  let squares = 0;
  for (let i = 0; i < row.length; i++) if (i !== self) squares += (row[i]! - mean) ** 2;
  const deviation = Math.sqrt(squares / others);
  return { mean, inverse: deviation > FLAT ? 1 / deviation : 0 };
}

/** A value in standard deviations from the mean. */
export const standardised = (value: number, { mean, inverse }: Scale): number => (value - mean) * inverse;
