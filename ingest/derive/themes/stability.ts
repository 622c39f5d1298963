/**
 * How stable communities are when the texts are halved, talks left out and seeds changed.
 *
 * Cluster-wise stability of Hennig, "Cluster-wise assessment of cluster stability", Comput. Stat. Data Anal. 52, 2007: the mean over
 * resampled collections of the Jaccard coefficient with the community that is most alike. What is resampled here are the
 * sentences: a theme that half of each text shows is one of the talks, not of a few sentences.
 */
import { partitionOf, membersOf, type Partition } from './communities.ts';
import { LEAST_TALKS, RESOLUTIONS, TRIES } from './constants.ts';
import { halved, thinned, type Random } from './hands.ts';
import { nearGraph } from './nearest.ts';
import type { Hands, Pieces } from './pieces.ts';

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

/** Graphs of halves of the texts, each without some of the talks. */
const halves = (hands: Hands, pieces: Pieces, splits: number, random: Random) =>
  Array.from({ length: splits }, () => halved(hands, random))
    .flat()
    .map((half) => nearGraph(thinned(half, random), pieces));

/**
 * The communities of a collection at each resolution, with their stability.
 *
 * @returns for each of {@link RESOLUTIONS} its communities, larger ones first; those of too few talks included
 */
export function communitiesOf(hands: Hands, pieces: Pieces, splits: number, random: Random): Community[][] {
  const whole = nearGraph(hands, pieces);
  const found = RESOLUTIONS.map((resolution) => membersOf(partitionOf(whole, resolution, random, TRIES)));
  const sums = found.map((communities) => communities.map(() => 0));
  for (const half of halves(hands, pieces, splits, random))
    RESOLUTIONS.forEach((resolution, at) => {
      const partition = partitionOf(half, resolution, random);
      const sizes = sizesOf(partition);
      found[at]!.forEach((members, which) => (sums[at]![which]! += bestMatch(members, partition, sizes)));
    });
  return found.map((communities, at) =>
    communities.map((members, which) => ({ members, stability: sums[at]![which]! / (2 * splits) })),
  );
}

/** Whether a community can be a theme: neither a pair nor everything. */
export const isCandidate = ({ members }: Community, talks: number): boolean =>
  members.length >= LEAST_TALKS && members.length < talks;
