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

/** Added to every rank: small, so that the first few decide. Measured: docs/decisions/0006-ranking.md. */
const DEPTH = 10;
/** How much words say of a talk beside meaning. Of what meaning does not rank, people and topics, words say all. */
const WORDS_OF_TALKS = 0.5;

const share = (place: number) => 1 / (DEPTH + place + 1);

/**
 * Weighted reciprocal rank fusion: a ranking gives a hit its weight / (10 + rank). After Cormack, Clarke and Büttcher,
 * "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009.
 *
 * @returns every hit of either ranking once, best first, ties by id; a ranking alone stays as it is
 */
export function fuse({ lexical, semantic }: Rankings): FusedHit[] {
  const weightOf = (kind: NodeKind) => (kind === 'talk' && semantic.length > 0 ? WORDS_OF_TALKS : 1);
  const fused = new Map<string, FusedHit>();
  lexical.forEach(({ id, kind }, place) =>
    fused.set(id, { id, kind, score: weightOf(kind) * share(place), found: 'words', cosine: null }),
  );
  semantic.forEach(({ id, kind, score }, place) => {
    const before = fused.get(id);
    const found = before ? 'both' : 'meaning';
    fused.set(id, { id, kind, score: (before?.score ?? 0) + share(place), found, cosine: score });
  });
  return [...fused.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
