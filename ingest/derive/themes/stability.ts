/**
 * Which talks halves of their texts put together, and how stable these communities are.
 *
 * Cluster-wise stability of Hennig, "Cluster-wise assessment of cluster stability", Comput. Stat. Data Anal. 52, 2007: the mean over
 * resampled collections of the Jaccard coefficient with the community that is most alike. What is resampled here are the
 * sentences: a theme that half of each text shows is one of the talks, not of a few sentences.
 */
import { partitionOf, type Partition } from './communities.ts';
import { LEAST_TALKS, RESOLUTIONS, TOGETHER } from './constants.ts';
import { halved, type Draws } from './hands.ts';
import { nearGraph } from './nearest.ts';
import type { Hands, Pieces } from './pieces.ts';
import { agreed } from './together.ts';

export interface Community {
  /** Places of the talks. */
  members: number[];
  /** 0…1; 1: every half of the texts shows exactly these talks together. */
  stability: number;
}

function sizesOf(partition: Partition): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const community of partition) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  return sizes;
}

/** Jaccard coefficient of talks with the community most alike, among the talks that take part; 0 when none of them does. */
function bestMatch(members: readonly number[], partition: Partition, sizes: ReadonlyMap<number, number>): number {
  const shared = new Map<number, number>();
  let present = 0;
  for (const place of members) {
    const community = partition[place]!;
    if (community < 0) continue;
    present += 1;
    shared.set(community, (shared.get(community) ?? 0) + 1);
  }
  let best = 0;
  for (const [community, both] of shared) best = Math.max(best, both / (present + sizes.get(community)! - both));
  return best;
}

/** The draws of all talks in one turn. */
export type DrawsOf = (turn: number) => Draws;

/** What one half of the texts shows: a partition at each resolution, with the sizes of its communities. */
interface Shown {
  partition: Partition;
  sizes: ReadonlyMap<number, number>;
}

/** Halves of the texts, each without some of the talks, as they fall into communities. */
function shownBy(hands: Hands, pieces: Pieces, splits: number, drawsOf: DrawsOf): Shown[][] {
  return Array.from({ length: splits }, (_, turn) => {
    const draws = drawsOf(turn);
    return halved(hands, draws).map((half) => {
      const graph = nearGraph(half, pieces);
      return RESOLUTIONS.map((resolution) => {
        const partition = partitionOf(graph, resolution, draws);
        return { partition, sizes: sizesOf(partition) };
      });
    });
  }).flat();
}

/** Mean over the halves, at the resolution of each at which it shows the talks best. */
function stabilityOf(members: readonly number[], halves: readonly Shown[][]): number {
  const best = halves.map((shown) => shown.map(({ partition, sizes }) => bestMatch(members, partition, sizes)));
  return best.reduce((sum, matches) => sum + Math.max(...matches), 0) / halves.length;
}

/**
 * The communities that halves of the texts agree on, at whatever resolution, with their stability.
 *
 * @param splits how often the texts are halved
 * @returns larger ones first; those of too few talks included
 */
export function communitiesOf(hands: Hands, pieces: Pieces, splits: number, drawsOf: DrawsOf): Community[] {
  const halves = shownBy(hands, pieces, splits, drawsOf);
  const partitions = halves.flat().map(({ partition }) => partition);
  return agreed(partitions, hands.length, TOGETHER).map((members) => ({
    members,
    stability: stabilityOf(members, halves),
  }));
}

/** Whether a community can be a theme: neither a pair nor everything. */
export const isCandidate = ({ members }: Community, talks: number): boolean =>
  members.length >= LEAST_TALKS && members.length < talks;
