/** From standard deviations to a score a person can read. */

/**
 * Fitted as a logistic curve on pairs of talks that do or do not share a label, both kinds weighted alike: five labelled
 * sets, −0.4 ± 0.3 and 1.0 ± 0.3 (docs/decisions/0006-ranking.md). One curve for all, so the score is as good as that.
 */
const OFFSET = -0.4;
const SLOPE = 1;

/** How likely two talks of this likeness are related, if half of all pairs were; 0…1, rising with the likeness. */
export const scoreOf = (likeness: number): number => 1 / (1 + Math.exp(-(OFFSET + SLOPE * likeness)));
