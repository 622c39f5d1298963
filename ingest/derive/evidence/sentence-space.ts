/** Vectors of talks and sentences in one space: of the model where there is one, of words otherwise. */
import type { Embeddings, TalkText } from '../../model.ts';
import { cosine } from '../vectors.ts';
import { sparseDot, type SparseVector, type WordSpace } from '../related/word-vectors.ts';
import { talkSentences, type TalkSentence } from './talk-sentences.ts';

/** A sentence with its vector, and its cosine to the whole text that it stands in. */
export interface PlacedSentence<V> {
  sentence: TalkSentence;
  vector: V;
  own: number;
}

/** The talks of a collection as their sentences see them; `place` is a talk's place in the collection. */
export interface SentenceSpace<V> {
  cosine(a: V, b: V): number;
  talk(place: number): V | undefined;
  sentences(place: number): PlacedSentence<V>[];
}

function spaceOf<V>(
  talks: readonly TalkText[],
  measure: (a: V, b: V) => number,
  talk: (place: number) => V | undefined,
  vectorOf: (sentence: string) => V | undefined,
): SentenceSpace<V> {
  const known = new Map<number, PlacedSentence<V>[]>();
  const place = (at: number) => {
    const whole = talk(at);
    return talkSentences(talks[at]!).flatMap((sentence) => {
      const vector = vectorOf(sentence.text);
      return vector && whole ? [{ sentence, vector, own: measure(vector, whole) }] : [];
    });
  };
  const sentences = (at: number) => {
    const before = known.get(at);
    if (before) return before;
    const placed = place(at);
    known.set(at, placed);
    return placed;
  };
  return { cosine: measure, talk, sentences };
}

export const modelSpace = (talks: readonly TalkText[], embeddings: Embeddings): SentenceSpace<Float32Array> =>
  spaceOf(
    talks,
    cosine,
    (place) => embeddings.talks.get(talks[place]!.id),
    (text) => embeddings.text(text),
  );

export const wordsOnlySpace = (talks: readonly TalkText[], words: WordSpace): SentenceSpace<SparseVector> =>
  spaceOf(
    talks,
    (a, b) => Math.min(1, sparseDot(a, b)),
    (place) => words.vectors[place],
    (text) => words.vectorOf(text),
  );
