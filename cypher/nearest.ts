/** What both engines' searches share: their order. */
import type { Hit } from './store.ts';

/** Best first, ties by id. */
export const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);
