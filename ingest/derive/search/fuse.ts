/** Two rankings of one question, by words and by meaning, become one. Why this formula: docs/decisions/0009-search.md. */
import type { Hit } from '../../../cypher/store.ts';
import type { NodeKind } from '../../../contract/ids.ts';

/** One line of the fused ranking. */
export interface FusedHit {
  id: string;
  kind: NodeKind;
  /** Comparable within one answer. */
  score: number;
  found: 'words' | 'meaning' | 'both';
  /** Plain cosine to the question; null when only words found it. */
  cosine: number | null;
}

/** Rankings to fuse, each best first: by words with the part of the question that is held, by meaning with the cosine. */
export interface Rankings {
  lexical: readonly Hit[];
  semantic: readonly Hit[];
}

/**
 * A sum of what both rankings say: `cosine + weight · held`, where `held` is the part of the question's words that stand in the text.
 * So words count as much as they say of this question: a talk that shares a mere "effect" with it gains next to nothing. A
 * convex combination after Bruch, Gai and Ingber, "An analysis of fusion functions for hybrid retrieval", TOIS 42 (1), 2023.
 *
 * A talk that meaning does not rank is as near as the last one that it does. What has no vector (people, topics, institutions)
 * stands between the last and the first talk by what it holds of the question.
 *
 * @param weight of the words, in cosines: weight.ts; of no matter where meaning ranks nothing
 * @returns every hit of either ranking once, best first, ties by id; a ranking alone stays as it is
 */
export function fuse({ lexical, semantic }: Rankings, weight: number): FusedHit[] {
  const [first, last] = [semantic[0]?.score ?? 0, semantic.at(-1)?.score ?? 0];
  const nearness = ({ kind, score }: Hit) => (kind === 'talk' ? last : last + (first - last) * score);
  const fused = new Map<string, FusedHit>(
    semantic.map(({ id, kind, score }) => [id, { id, kind, score, found: 'meaning', cosine: score }]),
  );
  for (const hit of lexical) {
    const { id, kind, score } = hit;
    const before = fused.get(id);
    const found = before ? 'both' : 'words';
    fused.set(id, { id, kind, found, score: (before?.score ?? nearness(hit)) + weight * score, cosine: before?.cosine ?? null }); // prettier-ignore
  }
  return [...fused.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
