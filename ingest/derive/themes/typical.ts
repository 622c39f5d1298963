/**
 * What is typical of a theme: c-TF-IDF of Grootendorst, arXiv:2203.05794 (2022), each theme a class and the talks without one another:
 * `tf · ln(1 + A / f)`, where tf is the share of a topic in the theme, f its weight in all classes, A the mean weight of a class.
 */
import type { Topics } from '../topics/index.ts';

export interface Typical {
  id: string;
  label: string;
  /** Talks of the theme that are about it, and talks in all. */
  inside: number;
  talks: number;
}

interface Counted extends Typical {
  weight: number;
  weightInside: number;
}

/** Most topics that a theme is described by. */
const MOST = 10;

/** The topics of all talks, counted for each theme. */
export class TopicCounts {
  readonly #labels: ReadonlyMap<string, string>;
  readonly #abouts: { talk: string; topic: string; weight: number }[];
  readonly #all = new Map<string, { weight: number; talks: number }>();

  constructor({ nodes, edges }: Topics) {
    this.#labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
    this.#abouts = edges.flatMap(({ type, from, to, weight }) =>
      type === 'ABOUT' ? [{ talk: from, topic: to, weight: weight ?? 1 }] : [],
    );
    for (const { topic, weight } of this.#abouts) {
      const all = this.#all.get(topic) ?? { weight: 0, talks: 0 };
      this.#all.set(topic, { weight: all.weight + weight, talks: all.talks + 1 });
    }
  }

  #inside(members: ReadonlySet<string>): Counted[] {
    const counted = new Map<string, Counted>();
    for (const { talk, topic, weight } of this.#abouts) {
      if (!members.has(talk)) continue;
      const { weight: all, talks } = this.#all.get(topic)!;
      const label = this.#labels.get(topic)!;
      const one = counted.get(topic) ?? { id: topic, label, inside: 0, talks, weight: all, weightInside: 0 };
      counted.set(topic, { ...one, inside: one.inside + 1, weightInside: one.weightInside + weight });
    }
    return [...counted.values()];
  }

  /**
   * Topics of the theme, the most typical first: those of two or more of its talks before those of one.
   *
   * @param members ids of its talks
   * @param classes how many themes there are, and one for the rest
   */
  typicalOf(members: ReadonlySet<string>, classes: number): Typical[] {
    const inside = this.#inside(members);
    const total = inside.reduce((sum, { weightInside }) => sum + weightInside, 0);
    const mean = [...this.#all.values()].reduce((sum, { weight }) => sum + weight, 0) / classes;
    const score = ({ weightInside, weight }: Counted) => (weightInside / total) * Math.log(1 + mean / weight);
    const isShared = ({ inside: talks }: Counted) => Number(talks > 1);
    return inside
      .sort((a, b) => isShared(b) - isShared(a) || score(b) - score(a) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ id, label, inside: talks, talks: all }) => ({ id, label, inside: talks, talks: all }));
  }
}

const wordsOf = (label: string) => label.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Whether one phrase stands within the other, as “reef” in “coral reef”. */
function overlap(a: string, b: string): boolean {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

/**
 * A label of one or two typical topics that no other label holds.
 *
 * @param taken phrases of other labels; the ones that are used are added
 * @param otherwise what a theme without a topic of its own is called
 */
export function labelOf(typical: readonly Typical[], taken: Set<string>, otherwise: string): string {
  const free = typical.filter(({ label }) => !taken.has(label.toLowerCase()));
  const [first] = free;
  const second = free.find((one) => one.inside > 1 && !overlap(first!.label, one.label));
  const parts = first ? [first.label, ...(second ? [second.label] : [])] : [otherwise];
  for (const part of parts) taken.add(part.toLowerCase());
  return parts.join(' · ');
}
