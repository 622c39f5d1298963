/** TF-IDF vectors of texts over words and word pairs, and the inverted index that multiplies them quickly. */
import { PAIR_WEIGHT, TITLE_COUNT } from './constants.ts';
import { termsOf, wordsOf } from './words.ts';

/** A unit vector with few entries; `terms` ascend. */
export interface SparseVector {
  terms: Int32Array;
  weights: Float32Array;
}

/** The texts that hold a term, with the term's weight in each. */
interface Posting {
  texts: Int32Array;
  weights: Float32Array;
}

export interface WordSpace {
  /** Number of each term that at least two texts share. */
  numbers: ReadonlyMap<string, number>;
  vectors: SparseVector[];
  postings: Posting[];
  /** The unit vector of any other text in this space, e.g. a sentence. */
  vectorOf(text: string): SparseVector;
}

/** Adds how often each term stands in a text. */
function count(text: string, times: number, counts: Map<string, number>): Map<string, number> {
  for (const { form } of termsOf(wordsOf(text))) counts.set(form, (counts.get(form) ?? 0) + times);
  return counts;
}

const EMPTY: SparseVector = { terms: new Int32Array(0), weights: new Float32Array(0) };

function unit(entries: [term: number, weight: number][]): SparseVector {
  if (entries.length === 0) return EMPTY;
  entries.sort(([a], [b]) => a - b);
  const length = Math.sqrt(entries.reduce((squares, [, weight]) => squares + weight * weight, 0));
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  };
}

function invert(vectors: readonly SparseVector[], terms: number): Posting[] {
  const sizes = new Int32Array(terms);
  for (const vector of vectors) for (const term of vector.terms) sizes[term]! += 1;
  const postings = Array.from(sizes, (size) => ({ texts: new Int32Array(size), weights: new Float32Array(size) }));
  const filled = new Int32Array(terms);
  vectors.forEach((vector, text) =>
    vector.terms.forEach((term, place) => {
      const at = filled[term]!++;
      postings[term]!.texts[at] = text;
      postings[term]!.weights[at] = vector.weights[place]!;
    }),
  );
  return postings;
}

/**
 * The space of the words that texts share: weight (1 + ln tf) · (1 + ln((1 + N) / (1 + df))), pairs heavier, unit length.
 *
 * @param texts title and the text without it, `''` when there is none
 */
export function wordSpace(texts: readonly { title: string; body: string }[]): WordSpace {
  const counts = texts.map(({ title, body }) => count(body, 1, count(title, TITLE_COUNT, new Map())));
  const frequency = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const shared = [...frequency].filter(([, texts]) => texts > 1);
  const numbers = new Map(shared.map(([term], number) => [term, number]));
  const idf = shared.map(
    ([term, df]) => (1 + Math.log((1 + texts.length) / (1 + df))) * (term.includes(' ') ? PAIR_WEIGHT : 1),
  );
  const weigh = (terms: ReadonlyMap<string, number>) =>
    unit(
      [...terms].flatMap(([term, tf]): [number, number][] => {
        const number = numbers.get(term);
        return number === undefined ? [] : [[number, (1 + Math.log(tf)) * idf[number]!]];
      }),
    );
  const vectors = counts.map(weigh);
  return {
    numbers,
    vectors,
    postings: invert(vectors, shared.length),
    vectorOf: (text) => weigh(count(text, 1, new Map())),
  };
}

/** Dot product of two sparse vectors. */
export function sparseDot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
