/** Union-find over the places of a list. */
export class Forest {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, place) => place);
  }

  /** The first place of the group that holds `place`. */
  root(place: number): number {
    let at = place;
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at]!]!;
    return at;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y);
    this.#parent[high!] = low!;
  }

  /** Groups of places, each in order, by first place. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.#parent.forEach((_, place) => {
      const root = this.root(place);
      groups.set(root, [...(groups.get(root) ?? []), place]);
    });
    return [...groups.values()];
  }
}
