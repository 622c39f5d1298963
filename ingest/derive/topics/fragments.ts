/**
 * Phrases that are parts of longer ones and say nothing without them: "large language", "named entity", "language processing".
 *
 * What stands inside of longer terms counts against a term in the C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of
 * multi-word terms: the C-value/NC-value method", Int. J. Digit. Libr. 3, 2000. Talks are counted here, so that one author's habit
 * is none, and the two ends apart: without its head a phrase is cut ("open domain"), without a modifier it is only less special
 * ("language model"), unless nearly everybody says the same one.
 */
import type { Acronyms } from './acronyms.ts';
import type { Candidate } from './candidates.ts';
import type { Mention } from './mentions.ts';

/** Fewer talks are no habit. */
const LEAST_TALKS = 3;
/** Times as many talks as use it otherwise: that never say the head with it, and that all say one word before it. */
const HEADLESS = 2;
const SAME_BEFORE = 4;

/** How many talks use a phrase, and how. */
class Uses {
  #talks = 0;
  #headless = 0;
  readonly #before = new Map<string, number>();

  /** @param mentions of the phrase in one talk */
  add(mentions: readonly Mention[]): void {
    const { before } = mentions[0]!;
    const isSame = before !== null && mentions.every((one) => one.before === before);
    this.#talks += 1;
    if (mentions.every(({ after }) => after !== null)) this.#headless += 1;
    if (isSame) this.#before.set(before, (this.#before.get(before) ?? 0) + 1);
  }

  #isMost(count: number, times: number): boolean {
    return count >= LEAST_TALKS && count >= times * (this.#talks - count);
  }

  get areOfAPart(): boolean {
    return this.#isMost(this.#headless, HEADLESS) || this.#isMost(Math.max(0, ...this.#before.values()), SAME_BEFORE);
  }
}

/**
 * Keys of the phrases that talks use as a part alone. What a short form stands for is whole.
 *
 * @param talks the phrases of each talk with where they stand
 */
export function fragmentsIn(talks: readonly (readonly Candidate[])[], acronyms: Acronyms): Set<string> {
  const uses = new Map<string, Uses>();
  for (const { key, mentions } of talks.flat()) {
    if (!uses.has(key)) uses.set(key, new Uses());
    uses.get(key)!.add(mentions);
  }
  const parts = [...uses].filter(([key, of]) => of.areOfAPart && acronyms.written(key) === undefined);
  return new Set(parts.map(([key]) => key));
}
