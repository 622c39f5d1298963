/** What is compared: talks as vectors of meaning and as vectors of words, and their products with mixtures of talks. */
import { BLOCK, multiplyBlock, type Matrix } from './matrix.ts';
import type { WordSpace } from './word-vectors.ts';

/** A weighted sum of talks, by their places. */
export interface Mixture {
  places: Int32Array;
  shares: Float32Array;
}

export const alone = (place: number): Mixture => ({ places: Int32Array.of(place), shares: Float32Array.of(1) });

export class Compared {
  readonly size: number;
  readonly #meaning: Matrix;
  readonly #words: WordSpace;
  readonly #queries: Float32Array;
  readonly #products: Float32Array;
  readonly #termWeights: Float32Array;

  /** @param meaning one row per talk; no columns when there is no model */
  constructor(meaning: Matrix, words: WordSpace) {
    this.size = words.vectors.length;
    this.#meaning = meaning;
    this.#words = words;
    this.#queries = new Float32Array(BLOCK * meaning.columns);
    this.#products = new Float32Array(BLOCK * this.size);
    this.#termWeights = new Float32Array(words.postings.length);
  }

  /**
   * Products by meaning of one mixture per talk with all talks, a few rows per sweep over the matrix.
   *
   * @param use receives the place and its row, which is reused afterwards
   */
  eachByMeaning(mixtureOf: (place: number) => Mixture, use: (place: number, row: Float32Array) => void): void {
    for (let first = 0; first < this.size; first += BLOCK) {
      const count = Math.min(BLOCK, this.size - first);
      this.#queries.fill(0);
      for (let k = 0; k < count; k++) this.#mix(k, mixtureOf(first + k));
      if (this.#meaning.columns > 0) multiplyBlock(this.#queries, this.#meaning, this.#products);
      for (let k = 0; k < count; k++) use(first + k, this.#products.subarray(k * this.size, (k + 1) * this.size));
    }
  }

  #mix(k: number, { places, shares }: Mixture): void {
    const { columns, data } = this.#meaning;
    const query = this.#queries.subarray(k * columns, (k + 1) * columns);
    places.forEach((place, at) => {
      const share = shares[at]!;
      for (let i = 0; i < columns; i++) query[i]! += share * data[place * columns + i]!;
    });
  }

  /** Adds the products by words of a mixture with all talks to a row. */
  addByWords({ places, shares }: Mixture, row: Float32Array): void {
    const touched: number[] = [];
    places.forEach((place, at) => {
      const { terms, weights } = this.#words.vectors[place]!;
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i]!;
        if (this.#termWeights[term] === 0) touched.push(term);
        this.#termWeights[term]! += shares[at]! * weights[i]!;
      }
    });
    for (const term of touched) {
      const { texts, weights } = this.#words.postings[term]!;
      const factor = this.#termWeights[term]!;
      for (let i = 0; i < texts.length; i++) row[texts[i]!]! += factor * weights[i]!;
      this.#termWeights[term] = 0;
    }
  }
}
