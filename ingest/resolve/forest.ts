/** Union-find over the places of a list. */
export class Forest {
  readonly #parent: number[];
  /** Places of a group, at its root. */
  readonly #members: number[][];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, place) => place);
    this.#members = this.#parent.map((place) => [place]);
  }

  #root(place: number): number {
    let at = place;
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at]!]!;
    return at;
  }

  /**
   * Joins the groups of two places if the group they would make is allowed.
   *
   * @returns whether they were apart and are joined now
   */
  joinIf(a: number, b: number, allowed: (places: readonly number[]) => boolean): boolean {
    const [low, high] = [this.#root(a), this.#root(b)].sort((x, y) => x - y) as [number, number];
    if (low === high) return false;
    const together = [...this.#members[low]!, ...this.#members[high]!];
    if (!allowed(together)) return false;
    this.#parent[high] = low;
    this.#members[low] = together;
    this.#members[high] = [];
    return true;
  }

  /** Groups of places, by first place. */
  groups(): number[][] {
    return this.#members.filter((places) => places.length > 0);
  }
}
