/** The rankings that ours has to beat: by words (TF-IDF, BM25) and by meaning (plain cosine). */
import { bestPlaces } from '../derive/related/best.ts';
import { STOPWORDS } from '../../cypher/stopwords.ts';
import { cosine } from '../derive/vectors.ts';

/** How many places of each ranking are kept. */
export const KEPT = 100;

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []).filter((word) => !STOPWORDS.has(word));

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Scores every text by the products of its weights with those of a query. */
function index(weights: readonly ReadonlyMap<string, number>[]): (query: ReadonlyMap<string, number>) => Float32Array {
  const postings = new Map<string, [place: number, weight: number][]>();
  weights.forEach((of, place) => {
    for (const [term, weight] of of) {
      const known = postings.get(term);
      if (known) known.push([place, weight]);
      else postings.set(term, [[place, weight]]);
    }
  });
  return (query) => {
    const scores = new Float32Array(weights.length);
    for (const [term, factor] of query)
      for (const [place, weight] of postings.get(term) ?? []) scores[place]! += factor * weight;
    return scores;
  };
}

function frequencies(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const of of counts) for (const term of of.keys()) texts.set(term, (texts.get(term) ?? 0) + 1);
  return texts;
}

/** Ranks all texts for a query; `except` is the place of the query itself, −1 for none. */
export type Ranker = (query: string, except: number) => number[];

/** TF-IDF over words and pairs of words: (1 + ln tf) · (1 + ln((1 + N) / (1 + df))), cosine. */
export function tfidf(texts: readonly string[]): Ranker {
  const termsOf = (text: string) => {
    const words = wordsOf(text);
    return counted([...words, ...words.slice(1).map((word, at) => `${words[at]!} ${word}`)]);
  };
  const counts = texts.map(termsOf);
  const df = frequencies(counts);
  const weigh = (of: ReadonlyMap<string, number>) => {
    const weights = [...of].map(([term, tf]): [string, number] => [
      term,
      (1 + Math.log(tf)) * (1 + Math.log((1 + texts.length) / (1 + (df.get(term) ?? 0)))),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  };
  const scores = index(counts.map(weigh));
  return (query, except) => bestPlaces(scores(weigh(termsOf(query))), KEPT, except);
}

/** BM25 with k1 = 1.2 and b = 0.75: Robertson and Zaragoza, "The probabilistic relevance framework", 2009. */
export function bm25(texts: readonly string[]): Ranker {
  const [k1, b] = [1.2, 0.75];
  const counts = texts.map((text) => counted(wordsOf(text)));
  const lengths = counts.map((of) => [...of.values()].reduce((sum, tf) => sum + tf, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const df = frequencies(counts);
  const damped = (tf: number, length: number) => (tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * length) / average));
  const scores = index(
    counts.map((of, place) => new Map([...of].map(([term, tf]) => [term, damped(tf, lengths[place]!)]))),
  );
  const idf = (term: string) => Math.log(1 + (texts.length - df.get(term)! + 0.5) / (df.get(term)! + 0.5));
  return (query, except) => {
    const known = [...counted(wordsOf(query))].filter(([term]) => df.has(term));
    return bestPlaces(scores(new Map(known.map(([term, tf]) => [term, tf * idf(term)]))), KEPT, except);
  };
}

/** Plain cosine of the model's vectors. */
export const byCosine =
  (vectors: readonly Float32Array[]) =>
  (query: Float32Array, except: number): number[] =>
    bestPlaces(
      Float32Array.from(vectors, (vector) => cosine(query, vector)),
      KEPT,
      except,
    );
