/**
 * What many partitions agree on. Fred and Jain, "Combining multiple clusterings using evidence accumulation", IEEE PAMI 27, 2005: how
 * often two talks are together is their likeness, and average linkage (Sokal and Michener, 1958) joins them.
 */
import type { Partition } from './communities.ts';

/** How often each two talks are in one community, of the partitions that hold both: 0…1, row after row. */
export function togetherness(partitions: readonly Partition[], size: number): Float32Array {
  const together = new Float32Array(size * size);
  const both = new Uint16Array(size * size);
  for (const partition of partitions) {
    const present = [...partition.keys()].filter((place) => partition[place]! >= 0);
    for (const a of present)
      for (const b of present) {
        both[a * size + b]!++;
        if (partition[a] === partition[b]) together[a * size + b]!++;
      }
  }
  return together.map((times, at) => (both[at]! > 0 ? times / both[at]! : 0));
}

/** Joins the two groups that are most alike, again and again. */
class Linkage {
  readonly groups: number[][];
  readonly #likeness: Float32Array;
  readonly #size: number;
  /** The group most like each: of equal ones the first. */
  readonly #nearest: Int32Array;

  constructor(likeness: Float32Array, size: number) {
    this.#likeness = likeness;
    this.#size = size;
    this.groups = Array.from({ length: size }, (_, place) => [place]);
    this.#nearest = Int32Array.from(this.groups, (_, group) => this.#nearestOf(group));
  }

  #between(a: number, b: number): number {
    return b < 0 ? -1 : this.#likeness[a * this.#size + b]!;
  }

  #nearestOf(group: number): number {
    let nearest = -1;
    for (let other = 0; other < this.#size; other++)
      if (
        other !== group &&
        this.groups[other]!.length > 0 &&
        this.#between(group, other) > this.#between(group, nearest)
      )
        nearest = other;
    return nearest;
  }

  /** The group that is closest to another one; −1 when there is one group. */
  #closest(): number {
    let closest = -1;
    for (let group = 0; group < this.#size; group++)
      if (
        this.groups[group]!.length > 0 &&
        this.#nearest[group]! >= 0 &&
        (closest < 0 || this.#between(group, this.#nearest[group]!) > this.#between(closest, this.#nearest[closest]!))
      )
        closest = group;
    return closest;
  }

  #join(kept: number, gone: number): void {
    const [few, more] = [this.groups[kept]!.length, this.groups[gone]!.length];
    for (let other = 0; other < this.#size; other++) {
      const mean = (few * this.#between(kept, other) + more * this.#between(gone, other)) / (few + more);
      this.#likeness[kept * this.#size + other] = mean;
      this.#likeness[other * this.#size + kept] = mean;
    }
    this.groups[kept]!.push(...this.groups[gone]!);
    this.groups[gone] = [];
  }

  /** Joins while two groups are at least so alike. */
  run(least: number): void {
    for (;;) {
      const one = this.#closest();
      if (one < 0) return;
      const other = this.#nearest[one]!;
      if (this.#between(one, other) < least) return;
      const [kept, gone] = [Math.min(one, other), Math.max(one, other)];
      this.#join(kept, gone);
      for (let group = 0; group < this.#size; group++) {
        const stale = group === kept || this.#nearest[group] === kept || this.#nearest[group] === gone;
        if (stale && this.groups[group]!.length > 0) this.#nearest[group] = this.#nearestOf(group);
      }
    }
  }
}

/**
 * Groups of talks that are together, on average over the pairs of two groups, in at least this share of the partitions.
 *
 * @returns places of the members of each, in order; larger groups first, then by the first member; a talk alone is a group too
 */
export function agreed(partitions: readonly Partition[], size: number, least: number): number[][] {
  const linkage = new Linkage(togetherness(partitions, size), size);
  linkage.run(least);
  return linkage.groups
    .filter(({ length }) => length > 0)
    .map((members) => members.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
