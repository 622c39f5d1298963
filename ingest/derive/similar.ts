/** Nearest talks: which talks are related, how strongly, and the edges that say so. */
import { NodeId, type TalkId } from '../../contract/ids.ts';
import { edgeId, type EdgeRow } from '../../contract/graph.ts';
import type { Embeddings, TalkText } from '../model.ts';
import { explainPairs, type EvidenceContext } from './evidence.ts';
import { talkText } from './talk-text.ts';

/** One talk among the nearest of another. */
export interface Related {
  from: TalkId;
  to: TalkId;
  /** From 1, without gaps for each `from`. */
  rank: number;
  /** 0…1, calibrated to the model and the collection. */
  score: number;
  /** Plain cosine of the two talk vectors; null when words alone ranked. */
  cosine: number | null;
}

export interface RelateOptions {
  /** Most related talks per talk. */
  limit?: number;
}

/** How many related talks are stored for each talk. */
export const STORED_RELATED = 20;

/** Every text whose vector `relateTalks` and the evidence ask for, each once, in a fixed order. */
export const textsToEmbed = (talks: readonly TalkText[]): string[] => [...new Set(talks.map(talkText))];

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/**
 * The nearest talks of every talk, best first; never the talk itself; ties by id.
 *
 * @param embeddings null ranks by words alone
 */
export function relateTalks(
  talks: readonly TalkText[],
  embeddings: Embeddings | null,
  { limit = STORED_RELATED }: RelateOptions = {},
): Related[] {
  return talks.flatMap((talk) => {
    const own = embeddings?.talks.get(talk.id);
    if (!own) return [];
    return talks
      .flatMap((other) => {
        const vector = other.id === talk.id ? undefined : embeddings?.talks.get(other.id);
        return vector ? [{ to: other.id, cosine: Math.min(1, Math.max(-1, dot(own, vector))) }] : [];
      })
      .sort((a, b) => b.cosine - a.cosine || (a.to < b.to ? -1 : 1))
      .slice(0, limit)
      .map(({ to, cosine }, place) => ({ from: talk.id, to, rank: place + 1, score: Math.max(0, cosine), cosine }));
  });
}

/** SIMILAR_TO edges of related pairs, each with its rank, its score and its evidence, in the order of the pairs. */
export function toEdges(related: readonly Related[], context: EvidenceContext): EdgeRow[] {
  const evidence = explainPairs(related, context);
  return related.map((pair, place) => ({
    id: edgeId('SIMILAR_TO', pair.from, pair.to),
    type: 'SIMILAR_TO',
    from: NodeId.parse(pair.from),
    to: NodeId.parse(pair.to),
    weight: pair.score,
    rank: pair.rank,
    cosine: pair.cosine,
    evidence: evidence[place]!,
    provenance: [],
  }));
}
