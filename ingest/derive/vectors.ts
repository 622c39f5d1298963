/** Arithmetic of unit vectors, and the digits that are kept of it. */

/** Dot product of two vectors of one length, kept within −1…1: the plain cosine of unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return Math.min(1, Math.max(-1, sum));
}

/** The mean of vectors of one length, scaled to unit length; zeros stay zeros. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i]! += vector[i]!;
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
  return length > 0 ? sum.map((value) => value / length) : sum;
}

/** Six digits: what both engines keep and what a reader of JSON can bear. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
