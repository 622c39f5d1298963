/**
 * The ranking of related talks: `A · F · Aᵀ`, where F is the likeness of two talks and each row of A a talk with what it
 * borrows from its nearest talks. Why this and what lost: docs/decisions/0006-ranking.md.
 */
import { bestPlaces } from './best.ts';
import { alone, Compared, type Mixture } from './compared.ts';
import { MEAN_REMOVED } from './constants.ts';
import { Likeness } from './likeness.ts';
import { centred, matrixOf } from './matrix.ts';
import { borrow, withNeighbours } from './neighbours.ts';
import { wordSpace } from './word-vectors.ts';

export interface Ranked {
  /** Place of the other talk. */
  place: number;
  /** In standard deviations, about; comparable within a collection. */
  likeness: number;
}

export interface RankInput {
  texts: readonly { title: string; body: string }[];
  /** One vector per text, undefined where there is none; null ranks by words alone. */
  vectors: readonly (Float32Array | undefined)[] | null;
}

/** Receives the nearest of one text. */
type UseRanked = (place: number, ranked: Ranked[]) => void;

/**
 * Hands over the nearest of one text after the other, best first, equal ones by place; never the text itself.
 *
 * Time grows with the square of the collection, memory linearly: 10,000 talks take about a minute.
 */
export function rankEach({ texts, vectors }: RankInput, limit: number, use: UseRanked): void {
  const words = wordSpace(texts);
  const meaning = centred(matrixOf(vectors ?? texts.map(() => undefined)), MEAN_REMOVED);
  const compared = new Compared(meaning, words);
  const mixtures: Mixture[] = texts.map((_, place) => alone(place));
  const likeness = new Likeness(compared, (place, row) => (mixtures[place] = withNeighbours(place, row)));
  const out = new Float32Array(texts.length);
  likeness.eachMixed(
    (place) => mixtures[place]!,
    (place, row) => {
      borrow(row, mixtures, out);
      const ranked = bestPlaces(out, limit, place);
      use(
        place,
        ranked.map((other) => ({ place: other, likeness: out[other]! })),
      );
    },
  );
}
