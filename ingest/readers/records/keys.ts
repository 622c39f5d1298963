/** A key for each talk: the source's own id where it gives one, else made of the title; none stands twice. */
import { slug } from '../../../contract/ids.ts';

const LONGEST = 150;

export class TalkKeys {
  readonly #used = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** @param given the id that the source prints; null when it prints none */
  take(given: string | null, title: string): string {
    const base = given?.trim().slice(0, LONGEST) || slug(title, 60);
    let key = base;
    while (this.#used.has(key)) {
      const count = (this.#counts.get(base) ?? 1) + 1;
      this.#counts.set(base, count);
      key = `${base}-${count}`;
    }
    this.#used.add(key);
    return key;
  }
}
