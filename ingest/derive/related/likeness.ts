/**
 * How alike talks are: meaning and words, each in standard deviations of the talk's own row, added up.
 * `F(u, v) = (cos(u, v) − μ(u)) / σ(u) + w · (the same of words)`, and 0 for a talk with itself.
 */
import { alone, type Compared, type Mixture } from './compared.ts';
import { WORDS_WEIGHT } from './constants.ts';
import { scaleOf, standardised, type Scale } from './scale.ts';

/** Receives one row of likenesses with all talks; the row is reused afterwards. */
export type UseRow = (place: number, row: Float32Array) => void;

export class Likeness {
  readonly #compared: Compared;
  readonly #meaning: Scale[] = [];
  readonly #words: Scale[] = [];
  /** What the products give a talk with itself, in the unit of F. */
  readonly #own: number[] = [];

  /** Measures the scale of every row and hands over every row of F on the way. */
  constructor(compared: Compared, use: UseRow) {
    this.#compared = compared;
    const words = new Float32Array(compared.size);
    const row = new Float32Array(compared.size);
    compared.eachByMeaning(alone, (place, meaning) => {
      words.fill(0);
      compared.addByWords(alone(place), words);
      const byMeaning = scaleOf(meaning, place);
      const byWords = scaleOf(words, place);
      this.#meaning.push(byMeaning);
      this.#words.push(byWords);
      for (let i = 0; i < row.length; i++)
        row[i] = standardised(meaning[i]!, byMeaning) + WORDS_WEIGHT * standardised(words[i]!, byWords);
      this.#own.push(row[place]!);
      row[place] = 0;
      use(place, row);
    });
  }

  /** Rows of `A · F`, where row `place` of A is `mixtureOf(place)`. */
  eachMixed(mixtureOf: (place: number) => Mixture, use: UseRow): void {
    const row = new Float32Array(this.#compared.size);
    const ofMeaning = (place: number) => this.#scaled(mixtureOf(place), this.#meaning, 1);
    this.#compared.eachByMeaning(ofMeaning, (place, products) => {
      const mixture = mixtureOf(place);
      row.fill(-this.#offset(mixture));
      for (let i = 0; i < row.length; i++) row[i]! += products[i]!;
      this.#compared.addByWords(this.#scaled(mixture, this.#words, WORDS_WEIGHT), row);
      mixture.places.forEach((of, at) => (row[of]! -= mixture.shares[at]! * this.#own[of]!));
      use(place, row);
    });
  }

  #scaled({ places, shares }: Mixture, scales: readonly Scale[], weight: number): Mixture {
    return { places, shares: shares.map((share, at) => share * weight * scales[places[at]!]!.inverse) };
  }

  /** What the means of the rows add to every entry of a mixed row. */
  #offset({ places, shares }: Mixture): number {
    const shift = ({ mean, inverse }: Scale) => mean * inverse;
    return places.reduce(
      (sum, of, at) => sum + shares[at]! * (shift(this.#meaning[of]!) + WORDS_WEIGHT * shift(this.#words[of]!)),
      0,
    );
  }
}
