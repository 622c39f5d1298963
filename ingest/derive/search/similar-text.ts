/** The talks closest to a pasted text, each with its evidence, on whatever engine and model there is. */
import type { RelatedTalk, SearchMode } from '../../../contract/api.ts';
import type { ReadOptions, Store } from '../../../cypher/store.ts';
import { wordsOf } from '../../../cypher/words.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { scoreOf } from '../related/calibration.ts';
import { wordSpace } from '../related/word-vectors.ts';
import { wordsOfTalk } from '../talk-text.ts';
import { sentencesOf } from '../sentences.ts';
import { rounded } from '../vectors.ts';
import { isIdle, strangeNote } from './doubts.ts';
import { explainText } from './explain-text.ts';
import { foundByText } from './found-by-text.ts';
import { whyNoMeaning } from './meaning.ts';
import { mostTelling, pastedTalk, vectorOf } from './pasted.ts';
import { rankByText } from './rank-by-text.ts';
import { wordsWeight } from './weight.ts';
import { talkOfNode } from './talk-of-node.ts';

export interface SimilarOptions extends ReadOptions {
  limit: number;
}

export interface SimilarAnswer {
  /** `lexical` while there is no model. */
  answered: SearchMode;
  /** Said when the answer is less than what was asked for. */
  note: string | null;
  /** Best first, ties by id. */
  results: RelatedTalk[];
}

const NO_WORDS = 'The text holds no words: there is nothing to compare.';
const IDLE = 'The text holds only words that stand in nearly every text: the order says little.';
const PARTS = 'The text is long: its meaning was read from a few passages of it.';

/**
 * The talks closest to a text of any length. The work is bounded: a few passages and sentences of the text and the
 * sentences of the nearest talks are embedded, however long the text is.
 *
 * @returns at most `limit` talks; what stands in the pasted text has no span
 */
export async function similarToText(
  store: Store,
  embedder: Embedder | null,
  text: string,
  { limit, ...asked }: SimilarOptions,
): Promise<SimilarAnswer> {
  const { signal } = asked;
  const missing = whyNoMeaning(embedder);
  const model = missing ? null : embedder;
  const meant = model && (await vectorOf(model, text, signal));
  const { nodes, semantic } = await foundByText(
    store,
    await wordsWeight(model),
    text,
    meant?.vector ?? null,
    limit,
    asked,
  );
  const talks = nodes.map(talkOfNode);
  const words = wordSpace([pastedTalk(text), ...talks].map(wordsOfTalk));
  const near = rankByText(talks, words, semantic).slice(0, limit);
  const pasted = pastedTalk(mostTelling(text, words));
  const nearest = near.map(({ talk }) => talk);
  const evidence = await explainText(model, { pasted, talks, words }, nearest, signal);
  const details = new Map(nodes.map(({ id, detail }) => [id, detail]));
  const results = near.map(({ talk, likeness, cosine }, place) => ({
    id: talk.id,
    label: talk.title,
    detail: details.get(talk.id)!,
    rank: place + 1,
    score: rounded(scoreOf(likeness)),
    cosine: cosine === null ? null : rounded(cosine),
    evidence: evidence(talk.id),
  }));
  const doubts = [strangeNote(model, text), isIdle(wordsOf(text)) ? IDLE : null, meant?.whole === false ? PARTS : null];
  const doubt = missing?.message ?? (doubts.filter(Boolean).join(' ') || null);
  const note = sentencesOf(text).length === 0 ? NO_WORDS : doubt;
  return { answered: model ? 'hybrid' : 'lexical', note, results };
}
