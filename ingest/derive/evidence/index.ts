/** Why two talks are related: sentences, words and facts that both share, each with its passage. */
import type { Evidence } from '../../../contract/graph.ts';
import type { Embeddings, TalkText } from '../../model.ts';
import { wordSpace, type WordSpace } from '../related/word-vectors.ts';
import { wordsOfTalk } from '../talk-text.ts';
import { rounded } from '../vectors.ts';
import { methodOf, type Method } from './method.ts';
import { spanOf } from '../passage.ts';
import { bestSentencePairs, type SentencePair } from './sentence-pairs.ts';
import { modelSpace, wordsOnlySpace, type SentenceSpace } from './sentence-space.ts';
import { sharedFacts, type Tied } from './shared-facts.ts';
import { sharedTerms, termPlaces, type WordedTalk } from './shared-terms.ts';

/** What the evidence is drawn from. */
export interface EvidenceContext {
  talks: readonly TalkText[];
  /** null when words alone ranked. */
  embeddings: Embeddings | null;
  /** Topics of each talk by talk id, for facts that two talks share. */
  topics?: ReadonlyMap<string, readonly Tied[]>;
  /** Says how a pair was scored; absent when all talks were compared with one another. */
  method?: Method;
}

const MOST_SENTENCES = 2;
const MOST_TERMS = 6;

const excerpt = (talk: TalkText, { sentence }: SentencePair<unknown>['from']) => ({
  text: sentence.text,
  span: spanOf(talk, sentence),
});

/** Sentence pairs of two talks, as the contract has them. */
function sentencesOf<V>(space: SentenceSpace<V>, from: WordedTalk, to: WordedTalk): Evidence['sentences'] {
  return bestSentencePairs(space, from.place, to.place, MOST_SENTENCES).map((pair) => ({
    from: excerpt(from.talk, pair.from),
    to: excerpt(to.talk, pair.to),
    cosine: rounded(pair.cosine),
  }));
}

/**
 * Explains pairs of one collection. Sentences are compared in meaning where their vectors are known, else by words.
 *
 * @param words the words of `talks`, in their order
 */
export function explainer(
  { talks, embeddings, topics, method = methodOf(embeddings) }: EvidenceContext,
  words: WordSpace = wordSpace(talks.map(wordsOfTalk)),
): (from: string, to: string) => Evidence {
  const worded = new Map(
    talks.map((talk, place): [string, WordedTalk] => [
      talk.id,
      { talk, place, places: termPlaces(talk, words.numbers) },
    ]),
  );
  const byMeaning = embeddings && modelSpace(talks, words, embeddings);
  const byWords = wordsOnlySpace(talks, words);
  const tied = ({ id, people, institutions }: TalkText) => [...people, ...institutions, ...(topics?.get(id) ?? [])];
  return (fromId, toId) => {
    const from = worded.get(fromId)!;
    const to = worded.get(toId)!;
    const known = byMeaning ? sentencesOf(byMeaning, from, to) : [];
    return {
      sentences: known.length > 0 ? known : sentencesOf(byWords, from, to),
      terms: sharedTerms(words, from, to, MOST_TERMS),
      facts: sharedFacts(tied(from.talk), tied(to.talk)),
      method: method(from.talk, to.talk),
    };
  };
}
