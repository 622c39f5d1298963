/** From standard deviations to a score a person can read. */

/**
 * A logistic curve through pairs of talks that do or do not share a label, both kinds weighted alike. Fitted to one collection
 * after another it moves between −0.45 and −0.14, and between 0.57 and 1.10 (docs/decisions/0006-ranking.md): one curve for all,
 * so the score is as good as that.
 */
const OFFSET = -0.4;
const SLOPE = 1;

/** How likely two talks of this likeness are related, if half of all pairs were; 0…1, rising with the likeness. */
export const scoreOf = (likeness: number): number => 1 / (1 + Math.exp(-(OFFSET + SLOPE * likeness)));
