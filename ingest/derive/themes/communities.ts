/** Communities of the graph of nearest talks. */
import type { Draws } from './hands.ts';
import { louvain } from './louvain.ts';
import type { NearGraph } from './nearest.ts';

/** The community of each talk by place, numbered from 0; −1 for talks that take no part. */
export type Partition = Int32Array;

export function partitionOf({ talks, links, size }: NearGraph, resolution: number, draws: Draws): Partition {
  const partition = new Int32Array(size).fill(-1);
  if (talks.length < 2) return partition;
  const turn = talks.map((place) => draws[place]!());
  const order = [...talks.keys()].sort((a, b) => turn[a]! - turn[b]! || a - b);
  const community = louvain(links, resolution, order);
  talks.forEach((place, at) => (partition[place] = community[at]!));
  return partition;
}
