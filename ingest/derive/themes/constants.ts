/** The constants of themes: one set for all collections, measured in docs/decisions/0013-themes.md. */

/** Themes are found among at most so many talks, a sample of a larger collection; the others join them afterwards. */
export const CORE = 400;
/** The same inside of a theme of a large collection. */
export const CORE_WITHIN = 150;
/** From so many talks on, themes are looked at for themes of their own. */
export const TWO_LEVELS = 150;
/** Pieces of one talk beyond these say less and cost as much. */
export const MOST_PIECES = 8;
/** Weight of words beside meaning in the likeness of two pieces. */
export const WORDS_SHARE = 0.5;
/** Neighbours of a talk in the graph, at most. */
export const NEIGHBOURS = 8;
/**
 * Louvain's γ (Reichardt and Bornholdt, 2006), coarser and finer: at γ a community of more than one talk in γ is worth parting even where
 * nothing parts it, and small ones are joined. What all of them show is the theme.
 */
export const RESOLUTIONS = [0.5, 1, 2] as const;
/** Talks belong together that are in one community in so large a share of these partitions, on average over their pairs. */
export const TOGETHER = 0.5;
/** How often all texts are halved to measure stability; each gives two graphs. */
export const SPLITS = 60;
/** Collections with dealt pieces that set the limit, and how often the texts of each are halved. */
export const DEALS = 20;
export const SPLITS_OF_A_DEAL = 4;
/** Part of the talks that is left out of each half. */
export const LEFT_OUT = 0.1;
/** How many standard deviations the limit lies above what dealt pieces reach: 1 in 270 by chance, with 20 deals. */
export const DEVIATIONS = 3;
/** Fewer talks are no theme. */
export const LEAST_TALKS = 3;
/** A talk of whose likeness less goes to a theme does not belong to it. */
export const LEAST_STRENGTH = 0.2;
