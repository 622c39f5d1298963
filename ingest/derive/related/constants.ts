/**
 * The constants of the ranking of related talks: one set for all collections. How flat the optimum around them is, on labelled
 * collections: docs/decisions/0006-ranking.md.
 */

/** How much of the collection's mean vector is taken out of every talk vector, 0…1. */
export const MEAN_REMOVED = 0.85;
/** Weight of the ranking by words beside the ranking by meaning, both in standard deviations. */
export const WORDS_WEIGHT = 0.6;
/** Weight of a pair of words beside a single word. */
export const PAIR_WEIGHT = 1.5;
/** A word of the title counts this often. */
export const TITLE_COUNT = 2;
/** How many nearest talks a talk borrows from, and the largest part of the collection that may be. */
export const NEIGHBOURS = 15;
export const NEIGHBOUR_SHARE = 0.4;
/** How much of a talk's likeness comes from its nearest talks, 0…1. */
export const BORROWED = 0.5;
