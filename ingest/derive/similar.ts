/** Nearest talks: which talks are related, how strongly, and the edges that say so. */
import { edgeId, STORED_RELATED, type EdgeRow } from '../../contract/graph.ts';
import { NodeId, type TalkId } from '../../contract/ids.ts';
import type { Embeddings, TalkText } from '../model.ts';
import { explainer, type EvidenceContext } from './evidence/index.ts';
import { talkSentences } from './evidence/talk-sentences.ts';
import { scoreOf } from './related/calibration.ts';
import { rankEach } from './related/rank.ts';
import { talkText, wordsOfTalk } from './talk-text.ts';
import { cosine, rounded } from './vectors.ts';

/** One talk among the nearest of another. */
export interface Related {
  from: TalkId;
  to: TalkId;
  /** From 1, without gaps for each `from`. */
  rank: number;
  /** 0…1: how likely the two are related, if half of all pairs were. */
  score: number;
  /** Plain cosine of the two talk vectors; null when words alone ranked. */
  cosine: number | null;
}

export interface RelateOptions {
  /** Most related talks per talk. */
  limit?: number;
}

/** Every text whose vector `relateTalks` and `toEdges` ask for, each once, in a fixed order: talks, then sentences. */
export const textsToEmbed = (talks: readonly TalkText[]): string[] => [
  ...new Set([...talks.map(talkText), ...talks.flatMap((talk) => talkSentences(talk).map(({ text }) => text))]),
];

const byId = (a: TalkText, b: TalkText) => (a.id < b.id ? -1 : 1);

/**
 * Hands over the nearest talks of one talk after the other, by talk id, each best first, ties by id; never the talk itself.
 * The order of `talks` does not matter, and a deeper ranking begins with a shorter one.
 *
 * @param embeddings null ranks by words alone
 */
export function eachRelated(
  talks: readonly TalkText[],
  embeddings: Embeddings | null,
  limit: number,
  use: (from: TalkText, nearest: { to: TalkText; likeness: number }[]) => void,
): void {
  const ordered = [...talks].sort(byId);
  const vectors = embeddings && ordered.map(({ id }) => embeddings.talks.get(id));
  rankEach({ texts: ordered.map(wordsOfTalk), vectors }, limit, (from, ranked) =>
    use(
      ordered[from]!,
      ranked.map(({ place, likeness }) => ({ to: ordered[place]!, likeness })),
    ),
  );
}

/** Plain cosine of two talks; null where one has no vector. */
function cosineOf(embeddings: Embeddings | null, from: TalkId, to: TalkId): number | null {
  const [one, other] = [embeddings?.talks.get(from), embeddings?.talks.get(to)];
  return one && other ? rounded(cosine(one, other)) : null;
}

/** The nearest talks of every talk, at most `limit` per talk, by talk id and rank. See {@link eachRelated}. */
export function relateTalks(
  talks: readonly TalkText[],
  embeddings: Embeddings | null,
  { limit = STORED_RELATED }: RelateOptions = {},
): Related[] {
  const related: Related[] = [];
  eachRelated(talks, embeddings, limit, ({ id: from }, nearest) => {
    for (const [at, { to, likeness }] of nearest.entries()) {
      const score = rounded(scoreOf(likeness));
      related.push({ from, to: to.id, rank: at + 1, score, cosine: cosineOf(embeddings, from, to.id) });
    }
  });
  return related;
}

/** SIMILAR_TO edges of related pairs, each with its rank, its score and its evidence, in the order of the pairs. */
export function toEdges(related: readonly Related[], context: EvidenceContext): EdgeRow[] {
  const explain = explainer(context);
  return related.map(({ from, to, rank, score, cosine }) => ({
    id: edgeId('SIMILAR_TO', from, to),
    type: 'SIMILAR_TO',
    from: NodeId.parse(from),
    to: NodeId.parse(to),
    weight: score,
    rank,
    cosine,
    evidence: explain(from, to),
    provenance: [],
  }));
}
