/** Near misses: two that may be one, for which too little speaks to merge them unasked. A person decides. */
import { edgeId, type EdgeRow, type Provenance, type Span } from '../../contract/graph.ts';
import { NodeId } from '../../contract/ids.ts';
import { inOrder } from './text.ts';

/** Two people or two institutions that may be one. */
export interface Near {
  a: string;
  b: string;
  /** 0…1; below {@link MERGE_LIMIT}. */
  score: number;
  /** What speaks for and against. */
  provenance: Provenance[];
}

/** What a merge scores at least. */
const MERGE_LIMIT = 0.75;
/** Less likely pairs are not worth a person's time. */
const LEAST = 0.2;
/** So many pairs of one person or institution are asked about at most, the likeliest: a common name has no end of them. */
const MOST_EACH = 3;
/** So many passages are enough to see how a name is printed. */
const MOST_SPANS = 2;

/** A score that no merge has, to two decimals. */
export const nearScore = (likelihood: number): number =>
  Math.min(MERGE_LIMIT - 0.01, Math.round(likelihood * 100) / 100);

/** One thing that speaks for two being one, or against it. */
export const speaks = (
  which: 'for' | 'against',
  reason: string,
  spans: readonly (Span | null)[] = [],
  score: number | null = null,
): Provenance => ({
  how: 'derived',
  field: 'identity',
  method: which === 'for' ? 'evidence' : 'counter-evidence',
  model: null,
  score,
  reason,
  spans: spans.flatMap((span) => span ?? []),
});

/** The first passages of a list of printed things. */
export const firstSpans = <T>(items: readonly T[], spanOf: (item: T) => Span | null): Span[] =>
  items.flatMap((item) => spanOf(item) ?? []).slice(0, MOST_SPANS);

const pairOf = ({ a, b }: Near) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The pairs that are asked about: each once, likeliest first, only a few of any one. */
export function worthAsking(all: readonly Near[]): Near[] {
  const asked = new Map<string, number>();
  const seen = new Set<string>();
  return all
    .filter(({ a, b, score }) => a !== b && score >= LEAST)
    .sort((one, other) => other.score - one.score || inOrder(pairOf(one), pairOf(other)))
    .filter((near) => {
      const ends = [near.a, near.b];
      if (seen.has(pairOf(near)) || ends.some((end) => (asked.get(end) ?? 0) >= MOST_EACH)) return false;
      seen.add(pairOf(near));
      for (const end of ends) asked.set(end, (asked.get(end) ?? 0) + 1);
      return true;
    });
}

/** The edge that asks: from the smaller id to the greater. */
export function nearEdge({ a, b, score, provenance }: Near): EdgeRow {
  const [from, to] = [a, b].sort(inOrder) as [string, string];
  return {
    id: edgeId('MAYBE_SAME', from, to),
    type: 'MAYBE_SAME',
    from: NodeId.parse(from),
    to: NodeId.parse(to),
    weight: score,
    rank: null,
    cosine: null,
    evidence: null,
    provenance,
  };
}
