/** Why talks are near a pasted text: sentences compared in meaning where a request can afford it, else by words. */
import type { Evidence } from '../../../contract/graph.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { Embeddings, TalkText } from '../../model.ts';
import { explainer } from '../evidence/index.ts';
import { methodOfText } from '../evidence/method.ts';
import { talkSentences } from '../evidence/talk-sentences.ts';
import { LONGEST_SENTENCE } from './pasted.ts';
import type { WordSpace } from '../related/word-vectors.ts';
import { meanOf } from '../vectors.ts';

/** Sentences of talks that one request embeds; a very long one counts as several. */
const MOST_EMBEDDED = 24;

const textsOf = (talk: TalkText) => talkSentences(talk).map(({ text }) => text);

const costOf = (talk: TalkText) =>
  textsOf(talk).reduce((sum, { length }) => sum + Math.ceil(length / LONGEST_SENTENCE), 0);

/** The nearest talks whose sentences one request can embed. */
function affordable(near: readonly TalkText[]): TalkText[] {
  let left = MOST_EMBEDDED;
  const beyond = near.findIndex((talk) => (left -= costOf(talk)) < 0);
  return near.slice(0, beyond < 0 ? near.length : beyond);
}

/** Vectors of the sentences of some talks; a talk as a whole is the mean of its sentences. */
async function embedded(
  embedder: Embedder,
  talks: readonly TalkText[],
  signal: AbortSignal | undefined,
): Promise<Embeddings> {
  const texts = [...new Set(talks.flatMap(textsOf))];
  const vectors = await embedder.embed(texts, { purpose: 'passage', ...(signal && { signal }) });
  const byText = new Map(texts.map((text, place) => [text, vectors[place]!]));
  const whole = (talk: TalkText) => meanOf(textsOf(talk).map((text) => byText.get(text)!));
  return {
    model: embedder.name,
    talks: new Map(talks.map((talk) => [talk.id, whole(talk)])),
    text: (text) => byText.get(text),
  };
}

/** What was compared with a text: `words` of the text, at place 0, and of `talks`. */
export interface ComparedText {
  pasted: TalkText;
  talks: readonly TalkText[];
  words: WordSpace;
}

/**
 * Explains why talks are near a text.
 *
 * @param near some of the talks, nearest first
 * @returns the evidence by the id of the talk
 */
export async function explainText(
  embedder: Embedder | null,
  { pasted, talks, words }: ComparedText,
  near: readonly TalkText[],
  signal: AbortSignal | undefined,
): Promise<(id: string) => Evidence> {
  const embeddings = embedder && (await embedded(embedder, [pasted, ...affordable(near)], signal));
  const method = methodOfText(embedder?.name ?? null);
  const explain = explainer({ talks: [pasted, ...talks], embeddings, method }, words);
  return (id) => explain(pasted.id, id);
}
