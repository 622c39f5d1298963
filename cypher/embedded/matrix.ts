/** The vectors of all talks in one block of memory, and an exact search in it. */
import { byScore } from '../nearest.ts';
import type { Hit } from '../store.ts';

interface Vector {
  id: string;
  vector: Float32Array;
}

/** The best few of many, kept in order: a new one is compared with the worst first, so most cost one comparison. */
class Best {
  readonly #limit: number;
  readonly scores: number[] = [];
  readonly places: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param place rises from call to call: of equal scores the earlier place stands first */
  offer(place: number, score: number): void {
    const { scores, places } = this;
    if (scores.length === this.#limit && !(score > scores.at(-1)!)) return;
    let [low, high] = [0, scores.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scores[middle]! >= score) low = middle + 1;
      else high = middle;
    }
    scores.splice(low, 0, score);
    places.splice(low, 0, place);
    if (scores.length > this.#limit) {
      scores.pop();
      places.pop();
    }
  }
}

export class Matrix {
  readonly #ids: readonly string[];
  readonly #length: number;
  readonly #numbers: Float32Array;

  /** @param vectors by id; all of one model, so of one length */
  constructor(vectors: readonly Vector[]) {
    this.#ids = vectors.map(({ id }) => id);
    this.#length = vectors[0]?.vector.length ?? 0;
    this.#numbers = new Float32Array(vectors.length * this.#length);
    vectors.forEach(({ vector }, place) => this.#numbers.set(vector, place * this.#length));
  }

  /** Plain cosine of a unit vector and the one at a place, summed in four strands, which the processor adds side by side. */
  #cosine(vector: Float32Array, place: number): number {
    const numbers = this.#numbers;
    const length = this.#length;
    const whole = length - (length % 4);
    const from = place * length;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < whole; i += 4) {
      a += numbers[from + i]! * vector[i]!;
      b += numbers[from + i + 1]! * vector[i + 1]!;
      c += numbers[from + i + 2]! * vector[i + 2]!;
      d += numbers[from + i + 3]! * vector[i + 3]!;
    }
    for (let i = whole; i < length; i++) a += numbers[from + i]! * vector[i]!;
    return a + b + (c + d);
  }

  /**
   * The talks nearest to a vector, best first, ties by id; none when it is of another length.
   *
   * @param allows whether a talk may be answered with
   */
  nearest(vector: Float32Array, limit: number, allows: (id: string) => boolean): Hit[] {
    if (vector.length !== this.#length) return [];
    const best = new Best(limit);
    for (let place = 0; place < this.#ids.length; place++)
      if (allows(this.#ids[place]!)) best.offer(place, this.#cosine(vector, place));
    // Sums of 32-bit numbers pass 1 by some 1e-7 where two vectors are the same.
    const kept = (score: number) => Math.max(-1, Math.min(1, score));
    const hits = best.places.map((place, rank): Hit => ({ id: this.#ids[place]!, kind: 'talk', score: kept(best.scores[rank]!) })); // prettier-ignore
    return hits.sort(byScore);
  }
}
