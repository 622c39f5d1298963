/** What decisions said of the printed names so far: no later decision contradicts them silently. */
import type { Decision } from '../../contract/decision.ts';
import { Conflict } from './conflict.ts';

/** One decision that tells items apart, or puts them together, with the side that an item is on. */
interface Entry {
  by: Decision;
  side: number;
}

const contradicts = (earlier: Decision): never => {
  throw new Conflict(
    `It contradicts ${earlier.id} of ${earlier.author} (${earlier.at.slice(0, 10)}), which holds until it is undone.`,
  );
};

export class Ledger<T> {
  readonly #apart = new Map<T, Entry[]>();
  readonly #together = new Map<T, Entry[]>();
  readonly #placed = new Map<T, Decision>();

  #enter(entries: Map<T, Entry[]>, by: Decision, sides: readonly Iterable<T>[]): void {
    sides.forEach((items, side) => {
      for (const item of items) entries.set(item, [...(entries.get(item) ?? []), { by, side }]);
    });
  }

  keepApart(by: Decision, sides: readonly Iterable<T>[]): void {
    this.#enter(this.#apart, by, sides);
  }

  putTogether(by: Decision, parts: readonly Iterable<T>[]): void {
    this.#enter(this.#together, by, parts);
  }

  /** Records that this very place was decided; what was said of it as one of many no longer counts. */
  place(by: Decision, items: Iterable<T>): void {
    for (const item of items) {
      this.#placed.set(item, by);
      this.#apart.delete(item);
      this.#together.delete(item);
    }
  }

  /** @throws {Conflict} when a decision says that two of these are not the same */
  allowTogether(items: Iterable<T>): void {
    const sides = new Map<Decision, number>();
    for (const item of items)
      for (const { by, side } of this.#apart.get(item) ?? [])
        if ((sides.get(by) ?? side) === side) sides.set(by, side);
        else contradicts(by);
  }

  /** @throws {Conflict} when a decision says that one of the first and one of the others are the same */
  allowApart(first: Iterable<T>, others: Iterable<T>): void {
    const sides = new Map<Decision, Set<number>>();
    for (const item of first)
      for (const { by, side } of this.#together.get(item) ?? []) sides.set(by, (sides.get(by) ?? new Set()).add(side));
    for (const item of others)
      for (const { by, side } of this.#together.get(item) ?? [])
        if ([...(sides.get(by) ?? [])].some((one) => one !== side)) contradicts(by);
  }

  /** @throws {Conflict} when one of these places was decided before */
  allowPlacing(items: Iterable<T>): void {
    for (const item of items) if (this.#placed.has(item)) contradicts(this.#placed.get(item)!);
  }

  /** Whether a decision tells two items apart. */
  areApart(a: T, b: T): boolean {
    const sides = new Map((this.#apart.get(a) ?? []).map(({ by, side }) => [by, side]));
    return (this.#apart.get(b) ?? []).some(({ by, side }) => sides.has(by) && sides.get(by) !== side);
  }
}
