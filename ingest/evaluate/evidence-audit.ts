/**
 * Whether the evidence is what makes two talks alike: the first evidence sentence of a talk is deleted, the rest embedded again, the
 * whole collection ranked anew, and the pair looked up in it; the same with another sentence of the talk.
 */
import { explainer } from '../derive/evidence/index.ts';
import { talkSentences } from '../derive/evidence/talk-sentences.ts';
import { relateTalks, textsToEmbed, type Related } from '../derive/similar.ts';
import { talkText } from '../derive/talk-text.ts';
import type { Embeddings, TalkText } from '../model.ts';
import { mean } from './bootstrap.ts';
import type { Model } from './rankings.ts';

/** Shares of the pairs that are less alike without the sentence, 0…1. */
interface Falls {
  score: number;
  cosine: number;
}

export interface EvidenceAudit {
  pairs: number;
  /** Without the first evidence sentence. */
  top: Falls;
  /** Without another sentence of the same talk, taken in turn. */
  other: Falls;
}

interface AuditOptions {
  /** The talks that lose a sentence; those of one sentence are left out. */
  of: readonly TalkText[];
  /** How many of the nearest talks each is paired with. */
  nearest: number;
}

async function embeddingsOf(talks: readonly TalkText[], texts: readonly string[], { embedder, vectorsOf }: Model) {
  const vectors = await vectorsOf([...new Set([...talks.map(talkText), ...texts])]);
  const own = talks.map((talk): [string, Float32Array] => [talk.id, vectors.get(talkText(talk))!]);
  return { model: embedder.name, talks: new Map(own), text: (text) => vectors.get(text) } satisfies Embeddings;
}

const without = (talk: TalkText, sentence: string): TalkText => ({
  ...talk,
  abstract: talk.abstract!.replace(sentence, ' ').trim(),
});

/** The pairs of a talk in the collection as it is without a sentence of it, each ranked once. */
function rankedWithout(talks: readonly TalkText[], model: Model) {
  const known = new Map<string, Promise<Map<string, Related>>>();
  const rank = async (from: TalkText, sentence: string) => {
    const changed = talks.map((talk) => (talk.id === from.id ? without(from, sentence) : talk));
    const related = relateTalks(changed, await embeddingsOf(changed, [], model), { limit: talks.length });
    return new Map(related.filter((pair) => pair.from === from.id).map((pair) => [pair.to as string, pair]));
  };
  return (from: TalkText, sentence: string): Promise<Map<string, Related>> => {
    const key = `${from.id} ${sentence}`;
    const ranked = known.get(key) ?? rank(from, sentence);
    known.set(key, ranked);
    return ranked;
  };
}

const shareOf = (pairs: readonly { before: Related; after: Related }[]): Falls => ({
  score: mean(pairs.map(({ before, after }) => Number(after.score < before.score))),
  cosine: mean(pairs.map(({ before, after }) => Number(after.cosine! < before.cosine!))),
});

/** Audits the pairs of some talks of a collection with the talks nearest to them. */
export async function auditEvidence(
  talks: readonly TalkText[],
  model: Model,
  { of, nearest }: AuditOptions,
): Promise<EvidenceAudit> {
  const told = new Map(of.filter((talk) => talkSentences(talk).length > 1).map((talk) => [talk.id as string, talk]));
  const related = relateTalks(talks, await embeddingsOf(talks, [], model), { limit: nearest });
  const pairs = related.filter(({ from }) => told.has(from));
  const read = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const texts = textsToEmbed(talks.filter(({ id }) => read.has(id)));
  const explain = explainer({ talks, embeddings: await embeddingsOf(talks, texts, model) });
  const ranked = rankedWithout(talks, model);
  const top = [];
  const other = [];
  for (const [place, before] of pairs.entries()) {
    const from = told.get(before.from)!;
    const first = explain(before.from, before.to).sentences[0]!.from.text;
    const rest = talkSentences(from).filter(({ text }) => text !== first);
    top.push({ before, after: (await ranked(from, first)).get(before.to)! });
    other.push({ before, after: (await ranked(from, rest[place % rest.length]!.text)).get(before.to)! });
  }
  return { pairs: pairs.length, top: shareOf(top), other: shareOf(other) };
}
