/**
 * Louvain: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech. P10008, 2008,
 * with the resolution γ of Reichardt and Bornholdt, Phys. Rev. E 74, 2006. Ours, because every move must gain and the sweeps are
 * counted: the library's can go round in circles for ever where moves gain nothing but rounding.
 */
import { linksOf, sizeOf, type Links } from './links.ts';

/** A move that gains less is rounding. */
const LEAST_GAIN = 1e-9;
/** Sweeps over all nodes; a handful is usual. */
const MOST_SWEEPS = 50;

/** Moves nodes to the communities of their neighbours while that gains. */
class Moves {
  readonly community: Int32Array;
  readonly #links: Links;
  readonly #strength: Float64Array;
  /** Strength of each community. */
  readonly #totals: Float64Array;
  /** γ / 2m. */
  readonly #price: number;
  /** Weight of the links of the node at hand to each community; zeros between moves. */
  readonly #towards: Float64Array;

  constructor(links: Links, resolution: number) {
    const size = sizeOf(links);
    this.#links = links;
    this.community = Int32Array.from({ length: size }, (_, node) => node);
    this.#strength = new Float64Array(size);
    let all = 0;
    for (let node = 0; node < size; node++)
      for (let at = links.starts[node]!; at < links.starts[node + 1]!; at++) {
        this.#strength[node]! += links.weights[at]!;
        all += links.weights[at]!;
      }
    this.#totals = Float64Array.from(this.#strength);
    this.#price = resolution / all;
    this.#towards = new Float64Array(size);
  }

  /** Counts the links of a node into `#towards`; a loop moves with its node and counts for none. */
  #count(node: number): void {
    const { starts, targets, weights } = this.#links;
    for (let at = starts[node]!; at < starts[node + 1]!; at++)
      if (targets[at] !== node) this.#towards[this.community[targets[at]!]!]! += weights[at]!;
  }

  /** What a node gains from a community that it is not counted in. */
  #gain(node: number, community: number): number {
    return this.#towards[community]! - this.#strength[node]! * this.#totals[community]! * this.#price;
  }

  /** The community in which the node gains most: its own before others, and of equal ones the first linked to. */
  #best(node: number): number {
    const { starts, targets } = this.#links;
    let best = this.community[node]!;
    let most = this.#gain(node, best);
    for (let at = starts[node]!; at < starts[node + 1]!; at++) {
      const community = this.community[targets[at]!]!;
      const gained = this.#gain(node, community);
      if (gained > most + LEAST_GAIN) [best, most] = [community, gained];
    }
    return best;
  }

  #move(node: number): boolean {
    const { starts, targets } = this.#links;
    const own = this.community[node]!;
    this.#totals[own]! -= this.#strength[node]!;
    this.#count(node);
    const best = this.#best(node);
    for (let at = starts[node]!; at < starts[node + 1]!; at++) this.#towards[this.community[targets[at]!]!] = 0;
    this.#totals[best]! += this.#strength[node]!;
    this.community[node] = best;
    return best !== own;
  }

  run(order: readonly number[]): void {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      let moved = 0;
      for (const node of order) if (this.#move(node)) moved++;
      if (moved === 0) return;
    }
  }
}

/** Numbers from 0 for the communities, in the order of their first nodes. */
function renumbered(community: Int32Array): { numbers: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const out = community.map((one) => {
    if (!numbers.has(one)) numbers.set(one, numbers.size);
    return numbers.get(one)!;
  });
  return { numbers: out, count: numbers.size };
}

/** The graph of the communities. */
function merged({ starts, targets, weights }: Links, numbers: Int32Array, count: number): Links {
  const out = Array.from({ length: count }, () => new Map<number, number>());
  numbers.forEach((number, node) => {
    const mine = out[number]!;
    for (let at = starts[node]!; at < starts[node + 1]!; at++) {
      const other = numbers[targets[at]!]!;
      mine.set(other, (mine.get(other) ?? 0) + weights[at]!);
    }
  });
  return linksOf(out);
}

/**
 * @param order in which the nodes move; communities move in the order of their first nodes
 * @returns the community of each node, numbered from 0
 */
export function louvain(links: Links, resolution: number, order: readonly number[]): Int32Array {
  let level = links;
  let turns = order;
  let community = Int32Array.from({ length: sizeOf(links) }, (_, node) => node);
  for (;;) {
    const moves = new Moves(level, resolution);
    moves.run(turns);
    const { numbers, count } = renumbered(moves.community);
    community = community.map((number) => numbers[number]!);
    if (count === sizeOf(level)) return community;
    turns = [...new Set(turns.map((node) => numbers[node]!))];
    level = merged(level, numbers, count);
  }
}
