/** One record made of several: a slot and what is scheduled in it, an event and those who give it. */
import type { Located } from '../located.ts';
import type { Fields } from '../programme/fields.ts';

export class Layered implements Fields {
  readonly #layers: readonly Fields[];
  readonly #lists: Readonly<Record<string, readonly Fields[]>>;

  /**
   * @param layers the first that has a field says what it is
   * @param lists take the place of those that the layers have
   */
  constructor(layers: readonly Fields[], lists: Readonly<Record<string, readonly Fields[]>> = {}) {
    this.#layers = layers;
    this.#lists = lists;
  }

  get line(): number {
    return this.#layers[0]!.line;
  }

  text(...names: string[]): Located | null {
    for (const name of names)
      for (const layer of this.#layers) {
        const words = layer.text(name);
        if (words) return words;
      }
    return null;
  }

  list(name: string): Fields[] {
    const own = Object.hasOwn(this.#lists, name) ? this.#lists[name] : undefined;
    if (own) return [...own];
    return this.#layers.map((layer) => layer.list(name)).find((list) => list.length > 0) ?? [];
  }
}
