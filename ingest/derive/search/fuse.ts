/** Two rankings of one question, by words and by meaning, become one. Why this formula: docs/decisions/0006-ranking.md. */
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

/** Rankings to fuse, each best first. */
export interface Rankings {
  lexical: readonly Hit[];
  semantic: readonly Hit[];
}

/** The rank at which a hit counts half as much as the first. Source: Cormack, Clarke and Büttcher 2009. */
const RRF_DEPTH = 60;

/**
 * Reciprocal rank fusion: each ranking gives a hit 1 / (60 + rank).
 *
 * @returns every hit of either ranking once, best first, ties by id
 */
export function fuse({ lexical, semantic }: Rankings): FusedHit[] {
  const fused = new Map<string, FusedHit>();
  lexical.forEach(({ id, kind }, place) =>
    fused.set(id, { id, kind, score: 1 / (RRF_DEPTH + place + 1), found: 'words', cosine: null }),
  );
  semantic.forEach(({ id, kind, score }, place) => {
    const before = fused.get(id);
    const found = before ? 'both' : 'meaning';
    fused.set(id, { id, kind, score: (before?.score ?? 0) + 1 / (RRF_DEPTH + place + 1), found, cosine: score });
  });
  return [...fused.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
