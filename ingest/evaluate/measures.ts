/** How good one ranking is, 0…1, against what was judged. A measure is one entry of the list below. */
import type { Judged } from './labelled.ts';

/** Grades of the ranked ids, best rank first, and the grades of all that is relevant, highest first. */
interface Ranked {
  grades: readonly number[];
  ideal: readonly number[];
}

const isHit = (grade: number) => grade > 0;

const precisionAt =
  (k: number) =>
  ({ grades }: Ranked): number =>
    grades.slice(0, k).filter(isHit).length / k;

/** Mean of the precisions at each relevant one among the first `k`. */
const averagePrecisionAt =
  (k: number) =>
  ({ grades, ideal }: Ranked): number => {
    const precisions = grades
      .slice(0, k)
      .flatMap((grade, at) => (isHit(grade) ? [precisionAt(at + 1)({ grades, ideal })] : []));
    const possible = Math.min(k, ideal.filter(isHit).length);
    return possible === 0 ? 0 : precisions.reduce((sum, value) => sum + value, 0) / possible;
  };

/** One over the rank of the first that is relevant; 0 when none is. */
function reciprocalRank({ grades }: Ranked): number {
  const at = grades.findIndex(isHit);
  return at < 0 ? 0 : 1 / (at + 1);
}

const discounted = (grades: readonly number[], k: number) =>
  grades.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Normalised discounted cumulative gain: Järvelin and Kekäläinen 2002, with gain 2^grade − 1 (Burges et al. 2005). */
const ndcgAt =
  (k: number) =>
  ({ grades, ideal }: Ranked): number => {
    const best = discounted(ideal, k);
    return best === 0 ? 0 : discounted(grades, k) / best;
  };

export const MEASURES = {
  'P@5': precisionAt(5),
  'nDCG@10': ndcgAt(10),
  'MAP@10': averagePrecisionAt(10),
  MRR: reciprocalRank,
} as const;
export type Measure = keyof typeof MEASURES;
export const measureNames = Object.keys(MEASURES) as Measure[];

/** Every measure of one ranking; what takes no part in the judgement is passed over. */
export function measured(ranking: readonly string[], { query, grades, pool }: Judged): Record<Measure, number> {
  const judged = ranking.filter((id) => id !== query && pool.has(id));
  const ranked = {
    grades: judged.map((id) => grades.get(id) ?? 0),
    ideal: [...grades.values()].sort((a, b) => b - a),
  };
  return Object.fromEntries(measureNames.map((name) => [name, MEASURES[name](ranked)])) as Record<Measure, number>;
}
