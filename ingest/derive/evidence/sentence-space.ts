/** Vectors of talks and sentences in one space: of the model where there is one, of words otherwise. */
import type { Embeddings, TalkText } from '../../model.ts';
import { cosine } from '../vectors.ts';
import { sparseDot, type SparseVector, type WordSpace } from '../related/word-vectors.ts';
import { talkSentences, type TalkSentence } from './talk-sentences.ts';

/** A sentence with its vector, its words, and its cosine to the whole text that it stands in. */
export interface PlacedSentence<V> {
  sentence: TalkSentence;
  vector: V;
  words: SparseVector;
  own: number;
}

/** The talks of a collection as their sentences see them; `place` is a talk's place in the collection. */
export interface SentenceSpace<V> {
  cosine(a: V, b: V): number;
  talk(place: number): V | undefined;
  /** Likeness of the words of a sentence and of a talk, 0…1. */
  shared(sentence: PlacedSentence<V>, place: number): number;
  sentences(place: number): PlacedSentence<V>[];
}

function spaceOf<V>(
  talks: readonly TalkText[],
  words: WordSpace,
  measure: (a: V, b: V) => number,
  talk: (place: number) => V | undefined,
  vectorOf: (sentence: string) => V | undefined,
): SentenceSpace<V> {
  const known = new Map<number, PlacedSentence<V>[]>();
  const place = (at: number) => {
    const whole = talk(at);
    return talkSentences(talks[at]!).flatMap((sentence) => {
      const vector = vectorOf(sentence.text);
      const own = vector && whole ? measure(vector, whole) : 0;
      return vector && whole ? [{ sentence, vector, words: words.vectorOf(sentence.text), own }] : [];
    });
  };
  const sentences = (at: number) => {
    const before = known.get(at);
    if (before) return before;
    const placed = place(at);
    known.set(at, placed);
    return placed;
  };
  const shared = (sentence: PlacedSentence<V>, at: number) => sparseDot(sentence.words, words.vectors[at]!);
  return { cosine: measure, talk, shared, sentences };
}

export const modelSpace = (
  talks: readonly TalkText[],
  words: WordSpace,
  embeddings: Embeddings,
): SentenceSpace<Float32Array> =>
  spaceOf(
    talks,
    words,
    cosine,
    (place) => embeddings.talks.get(talks[place]!.id),
    (text) => embeddings.text(text),
  );

export const wordsOnlySpace = (talks: readonly TalkText[], words: WordSpace): SentenceSpace<SparseVector> =>
  spaceOf(
    talks,
    words,
    (a, b) => Math.min(1, sparseDot(a, b)),
    (place) => words.vectors[place],
    (text) => words.vectorOf(text),
  );
