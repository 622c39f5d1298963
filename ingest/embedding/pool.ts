/** Vectors of the chunks of one text → the vector of the text. */

/** The vector at length one; all zeros stay as they are. */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/**
 * The mean of unit vectors, weighted, at length one. One vector comes back as it is, bit by bit.
 *
 * @param weights positive, one per vector: the tokens of its chunk
 */
export function pool(vectors: readonly Float32Array[], weights: readonly number[]): Float32Array {
  if (vectors.length === 1) return vectors[0]!;
  const sum = new Float32Array(vectors[0]!.length);
  vectors.forEach((vector, at) => vector.forEach((value, axis) => (sum[axis]! += value * weights[at]!)));
  return normalise(sum);
}
