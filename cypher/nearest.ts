/** What both engines' searches share: their order, and the cosine that both answer with. */
import type { Hit } from './store.ts';

/** Best first, ties by id. */
export const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Dot product: the plain cosine, −1…1, of two unit vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
