/**
 * Louvain: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech. P10008, 2008,
 * with the resolution γ of Reichardt and Bornholdt, Phys. Rev. E 74, 2006. Ours, because every move must gain and the sweeps are
 * counted: the library's can go round in circles for ever where moves gain nothing but rounding.
 */
import { shuffled, type Random } from './hands.ts';

/** Weighted undirected graph; a loop stands once, with twice its weight. */
export type Links = readonly ReadonlyMap<number, number>[];

/** A move that gains less is rounding. */
const LEAST_GAIN = 1e-9;
/** Sweeps over all nodes; a handful is usual. */
const MOST_SWEEPS = 50;

/** Moves nodes to the communities of their neighbours while that gains. */
class Moves {
  readonly community: Int32Array;
  readonly #targets: Int32Array[];
  readonly #weights: Float64Array[];
  readonly #strength: Float64Array;
  /** Strength of each community. */
  readonly #totals: Float64Array;
  /** γ / 2m. */
  readonly #price: number;
  /** Weight of the links of the node at hand to each community; zeros between moves. */
  readonly #towards: Float64Array;

  constructor(links: Links, resolution: number) {
    this.community = Int32Array.from(links.keys());
    this.#targets = links.map((of) => Int32Array.from(of.keys()));
    this.#weights = links.map((of) => Float64Array.from(of.values()));
    this.#strength = Float64Array.from(this.#weights, (weights) => weights.reduce((sum, weight) => sum + weight, 0));
    this.#totals = Float64Array.from(this.#strength);
    this.#price = resolution / this.#totals.reduce((sum, value) => sum + value, 0);
    this.#towards = new Float64Array(links.length);
  }

  /** Counts the links of a node into `#towards`; a loop moves with its node and counts for none. */
  #count(node: number): void {
    const [targets, weights] = [this.#targets[node]!, this.#weights[node]!];
    for (let at = 0; at < targets.length; at++)
      if (targets[at] !== node) this.#towards[this.community[targets[at]!]!]! += weights[at]!;
  }

  /** The community in which the node gains most: its own before others, and of equal ones the first linked to. */
  #best(node: number): number {
    const gain = (community: number) =>
      this.#towards[community]! - this.#strength[node]! * this.#totals[community]! * this.#price;
    let best = this.community[node]!;
    let most = gain(best);
    for (const target of this.#targets[node]!) {
      const community = this.community[target]!;
      const gained = gain(community);
      if (gained > most + LEAST_GAIN) [best, most] = [community, gained];
    }
    return best;
  }

  #move(node: number): boolean {
    const own = this.community[node]!;
    this.#totals[own]! -= this.#strength[node]!;
    this.#count(node);
    const best = this.#best(node);
    for (const target of this.#targets[node]!) this.#towards[this.community[target]!] = 0;
    this.#totals[best]! += this.#strength[node]!;
    this.community[node] = best;
    return best !== own;
  }

  run(random: Random): void {
    const order = shuffled([...this.community.keys()], random);
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
function merged(links: Links, numbers: Int32Array, count: number): Links {
  const out = Array.from({ length: count }, () => new Map<number, number>());
  links.forEach((of, node) => {
    const mine = out[numbers[node]!]!;
    for (const [other, weight] of of) mine.set(numbers[other]!, (mine.get(numbers[other]!) ?? 0) + weight);
  });
  return out;
}

/** @returns the community of each node, numbered from 0 */
export function louvain(links: Links, resolution: number, random: Random): Int32Array {
  let level = links;
  let community = Int32Array.from(links.keys());
  for (;;) {
    const moves = new Moves(level, resolution);
    moves.run(random);
    const { numbers, count } = renumbered(moves.community);
    community = community.map((number) => numbers[number]!);
    if (count === level.length) return community;
    level = merged(level, numbers, count);
  }
}

/** Modularity: the share of weight within communities, less what degrees alone would put there. */
export function modularity(links: Links, community: Int32Array, resolution: number): number {
  const totals = new Map<number, number>();
  let [all, inside] = [0, 0];
  links.forEach((of, node) => {
    for (const [other, weight] of of) {
      all += weight;
      if (community[node] === community[other]) inside += weight;
      totals.set(community[node]!, (totals.get(community[node]!) ?? 0) + weight);
    }
  });
  const expected = [...totals.values()].reduce((sum, total) => sum + (total / all) ** 2, 0);
  return inside / all - resolution * expected;
}
