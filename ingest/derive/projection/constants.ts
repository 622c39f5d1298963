/** The constants of the map: one set for all collections, measured in docs/decisions/0016-the-map.md. */

/** Fewer talks have no neighbourhoods to unfold: they lie as their two principal components say. */
export const LEAST_TO_UNFOLD = 15;
/** Neighbours of a talk that UMAP keeps together. */
export const NEIGHBOURS = 10;
/** More talks than these are not unfolded: so many are drawn as landmarks, and the others lie among them. */
export const LANDMARKS = 2_000;
/** Landmarks that a talk which is none lies among. */
export const AMONG = 3;
/** Runs of UMAP's optimisation over all pairs of neighbours. */
export const EPOCHS = 500;
/** Nearest talks that are looked at to measure what the map keeps; a fifth of all where that is fewer. */
export const KEPT_NEAREST = 10;
/** Talks that are looked at, drawn from more. */
export const KEPT_TALKS = 300;
/** A topic names a region where at least so many of its talks lie together. */
export const LEAST_TOGETHER = 3;
/** Of the talks that lie in the region, at least this part is about the topic. */
export const LEAST_SHARE = 2 / 3;
/** Topics on a map at most, and how far apart at least, in units of the map. */
export const MOST_LABELS = 12;
export const LABELS_APART = 80;
