/** How good a ranking is, against what is relevant. */

/** Ids, best first, by the id of what was asked about. */
export type Rankings = ReadonlyMap<string, readonly string[]>;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Part of the first `k` that is relevant. */
const precision = (ranking: readonly string[], relevant: ReadonlySet<string>, k: number): number =>
  ranking.slice(0, k).filter((id) => relevant.has(id)).length / k;

/** Normalised discounted cumulative gain of the first `k`; a hit counts 1 / log2(1 + rank). Source: Järvelin and Kekäläinen 2002. */
function ndcg(ranking: readonly string[], relevant: ReadonlySet<string>, k: number): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const found = ranking.slice(0, k).reduce((sum, id, rank) => sum + (relevant.has(id) ? gain(rank) : 0), 0);
  const best = Array.from({ length: Math.min(k, relevant.size) }, (_, rank) => gain(rank));
  return best.length === 0 ? 0 : found / best.reduce((sum, value) => sum + value, 0);
}

/** Talks that share a label with each talk that shares one with any. */
function relevantBy(labels: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const holders = new Map<string, string[]>();
  for (const [id, of] of labels) for (const label of of) holders.set(label, [...(holders.get(label) ?? []), id]);
  const relevant = new Map<string, Set<string>>();
  for (const [id, of] of labels) {
    const others = new Set([...of].flatMap((label) => holders.get(label)!).filter((other) => other !== id));
    if (others.size > 0) relevant.set(id, others);
  }
  return relevant;
}

/** Mean precision of the first five labelled talks. */
export function precisionAt5(rankings: Rankings, labels: ReadonlyMap<string, ReadonlySet<string>>): number {
  const values = [...relevantBy(labels)].map(([id, relevant]) => {
    const ranking = (rankings.get(id) ?? []).filter((other) => other !== id && labels.has(other));
    return precision(ranking, relevant, 5);
  });
  return mean(values);
}

export const meanNdcg = (rankings: readonly (readonly string[])[], relevant: readonly ReadonlySet<string>[]): number =>
  mean(rankings.map((ranking, place) => ndcg(ranking, relevant[place]!, 10)));
