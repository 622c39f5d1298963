/** Communities of the graph of nearest talks. */
import type { Random } from './hands.ts';
import { louvain, modularity, type Links } from './louvain.ts';
import type { NearGraph } from './nearest.ts';

/** The community of each talk by place; −1 for talks that take no part. */
export type Partition = Int32Array;

/** The partition with the highest modularity of a few runs, and of equal ones the first. */
function bestOf(links: Links, resolution: number, random: Random, tries: number): Int32Array {
  const runs = Array.from({ length: tries }, () => louvain(links, resolution, random));
  if (tries === 1) return runs[0]!;
  return runs
    .map((community) => ({ community, value: modularity(links, community, resolution) }))
    .reduce((one, other) => (other.value > one.value + 1e-9 ? other : one)).community;
}

/** @param tries how many runs the best is taken of */
export function partitionOf(
  { talks, links, size }: NearGraph,
  resolution: number,
  random: Random,
  tries = 1,
): Partition {
  const partition = new Int32Array(size).fill(-1);
  if (talks.length < 2) return partition;
  const community = bestOf(links, resolution, random, tries);
  talks.forEach((place, at) => (partition[place] = community[at]!));
  return partition;
}

/** The members of each community, larger ones first, then by the first of them. */
export function membersOf(partition: Partition): number[][] {
  const members = new Map<number, number[]>();
  partition.forEach((community, place) => {
    if (community >= 0) members.set(community, [...(members.get(community) ?? []), place]);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
