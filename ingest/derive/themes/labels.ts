/** What themes are called: one to three of their typical phrases, which no other theme is called by. */
import { keyOf, keyWords } from '../topics/key.ts';
import type { Phrases, Typical } from './typical.ts';

/** What a label is made from. */
export interface Unnamed {
  /** Ids, the strongest first. */
  talks: readonly string[];
  /** Ids of the talks of the larger theme; null on the first level. */
  among: readonly string[] | null;
  /** What it is called when it has no phrase of its own. */
  otherwise: string;
}

/** Whether one phrase stands within the other, as “reef” in “coral reefs”. */
function overlap(a: string, b: string): boolean {
  const [one, other] = [new Set(keyWords(a)), new Set(keyWords(b))];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

interface Choice {
  theme: number;
  phrase: Typical;
}

/** A label has at most so many phrases; another one only where this part of the talks uses none. */
const MOST = 3;
const UNSAID = 0.25;
/** Part of the talks that each phrase of a label adds. */
const ADDS = 0.125;

/** Phrases that themes are called by; none is given twice, nor on one level one that stands within another. */
export class Labels {
  readonly #phrases: Phrases;
  /** Those of one level, and on all levels those that a label begins with. */
  #taken: string[] = [];
  readonly #first = new Set<string>();

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
  }

  /** Gives each theme the phrase that is most typical of it, the clearest first. */
  #give(typical: readonly (readonly Typical[])[], isFree: (phrase: Typical) => boolean): (Typical | null)[] {
    const given = typical.map((): Typical | null => null);
    for (;;) {
      let best: Choice | null = null;
      typical.forEach((phrases, theme) => {
        const phrase = given[theme] ? undefined : phrases.find(isFree);
        if (phrase && (!best || phrase.score > best.phrase.score)) best = { theme, phrase };
      });
      if (!best) return given;
      const { theme, phrase } = best as Choice;
      given[theme] = phrase;
      this.#taken.push(phrase.label);
    }
  }

  /** Phrases for what a label leaves out: typical of the theme, and of its talks that use none of the label. */
  #missing({ talks, among }: Unnamed, label: readonly Typical[]): Typical[] {
    const ofAll = this.#phrases.typicalOf(talks, among);
    if (label.length === 0) return ofAll;
    const unsaid = this.#phrases.without(talks, label.map(({ id }) => id)); // prettier-ignore
    if (unsaid.length < 2 || unsaid.length <= UNSAID * talks.length) return [];
    const typical = new Set(ofAll.map(({ id }) => id));
    const ofThem = this.#phrases.typicalOf(unsaid, among);
    return ofThem.filter(({ id, inside }) => typical.has(id) && inside >= ADDS * talks.length);
  }

  /**
   * Labels of the themes of one level: the most typical phrase, and beside it those of the talks that do not use the first.
   *
   * @returns one to three phrases for each
   */
  of(themes: readonly Unnamed[]): string[][] {
    this.#taken = [];
    const isFree = ({ label }: Typical) =>
      !this.#first.has(keyOf(label)) && this.#taken.every((taken) => !overlap(taken, label));
    const labels = themes.map((): Typical[] => []);
    for (let count = 0; count < MOST; count++) {
      const wanted = themes.map((theme, at) => (labels[at]!.length < count ? [] : this.#missing(theme, labels[at]!)));
      this.#give(wanted, isFree).forEach((phrase, at) => phrase && labels[at]!.push(phrase));
    }
    for (const [first] of labels) if (first) this.#first.add(keyOf(first.label));
    return themes.map(({ otherwise }, at) => {
      const phrases = labels[at]!.map(({ label }) => label);
      return phrases.length > 0 ? phrases : [otherwise];
    });
  }
}
