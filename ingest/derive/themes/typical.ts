/**
 * What is typical of a theme: phrases that many of its talks use and few others do, by what each adds to the Kullback–Leibler divergence
 * of the theme from the collection, p · ln(p / q) with p and q the shares of talks that use it; a label of a cluster is chosen so in
 * Carmel, Roitman and Zwerdling, "Enhancing cluster labeling using Wikipedia", SIGIR 2009.
 */
import type { TalkText } from '../../model.ts';
import type { Topics } from '../topics/index.ts';
import { keyWords } from '../topics/key.ts';
import { phrasesOf, type Uses } from './phrases.ts';

export interface Typical {
  id: string;
  label: string;
  /** Talks of the theme that use it. */
  inside: number;
  /** Talks of the whole collection that use it. */
  talks: number;
  /** Higher is more typical. */
  score: number;
}

/** Most topics that a theme is described by. */
const MOST = 10;

/** How much a phrase of one word is worth beside a longer one: “attacks” says less than “adversarial attacks”. */
const ONE_WORD = 0.6;

/** Talks that use a phrase, and how much all of them do. */
interface Count {
  talks: number;
  weight: number;
}
type Counts = ReadonlyMap<string, Count>;

/** Whether a topic is one word, in whatever form it is printed: “LLM” is not. */
const isOneWord = ({ label, variants }: Topics['nodes'][number]) =>
  [label, ...variants].every((form) => keyWords(form).length === 1);

/** The phrases of all talks, counted for each theme. */
export class Phrases {
  readonly #labels: ReadonlyMap<string, string>;
  readonly #worth: ReadonlyMap<string, number>;
  readonly #uses: Uses;
  readonly #everywhere: Counts;

  constructor(talks: readonly TalkText[], { nodes, edges }: Topics) {
    this.#labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
    this.#worth = new Map<string, number>(nodes.map((node) => [node.id, isOneWord(node) ? ONE_WORD : 1]));
    this.#uses = phrasesOf(talks, { nodes, edges });
    this.#everywhere = this.#count(this.#uses.keys());
  }

  #count(talks: Iterable<string>): Counts {
    const counts = new Map<string, Count>();
    for (const talk of talks)
      for (const [phrase, weight] of this.#uses.get(talk)!) {
        const before = counts.get(phrase) ?? { talks: 0, weight: 0 };
        counts.set(phrase, { talks: before.talks + 1, weight: before.weight + weight });
      }
    return counts;
  }

  /** Those of some talks that use none of these phrases. */
  without(talks: readonly string[], phrases: readonly string[]): string[] {
    return talks.filter((talk) => phrases.every((phrase) => !this.#uses.get(talk)!.has(phrase)));
  }

  /**
   * Phrases of two or more of these talks, the most typical first.
   *
   * @param talks ids of the talks of a theme
   * @param among ids of the talks that it is told apart from, its own among them; null for all
   */
  typicalOf(talks: readonly string[], among: readonly string[] | null): Typical[] {
    const around = among ? this.#count(among) : this.#everywhere;
    const total = among ? among.length : this.#uses.size;
    const score = (phrase: string, { weight }: Count) => {
      const share = weight / talks.length;
      return this.#worth.get(phrase)! * share * Math.log((share * total) / around.get(phrase)!.weight);
    };
    return [...this.#count(talks)]
      .filter(([, inside]) => inside.talks > 1)
      .map(([id, inside]) => ({
        id,
        label: this.#labels.get(id)!,
        inside: inside.talks,
        talks: this.#everywhere.get(id)!.talks,
        score: score(id, inside),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  }
}
