/**
 * How two nodes connect: the shortest paths that say something, some that are one step longer, and apart from them those that go
 * through what half the graph is connected to. What is read is bounded, whatever the graph.
 */
import type { GraphEdge } from '../../contract/graph.ts';
import { reads } from '../reads/index.ts';
import type { ReadOptions, Store } from '../store.ts';
import { reach, type Ends } from './reach.ts';
import { Surroundings, type Met } from './surroundings.ts';
import { shortest, through, type Known } from './through.ts';

/** Most steps of a path. */
export const MOST_STEPS = 6;

/** A node with more edges than this says little about two that share it: the place where everybody was. */
const BUSY = 100;

/** Most edges read for one step; fewer where a path that says more is known already. */
const MOST_EDGES = 10_000;
const FEW_EDGES = 2_000;

/** How many paths go through busy nodes at most: they resemble each other. */
const MOST_BUSY = 2;

export interface Way {
  /** Ids, from one end to the other. */
  nodes: string[];
  edges: GraphEdge[];
  /** The busiest node on it that many share; null when there is none. */
  busy: string | null;
}

export interface Ways {
  ways: Way[];
  /** Whether the graph was too large to be followed everywhere: there may be shorter paths. */
  cut: boolean;
}

const isBusy = ({ kind, degree }: Met) => kind === 'meeting' || kind === 'series' || degree > BUSY;

const knownIn = (around: Surroundings, passes: (id: string) => boolean): Known => ({
  steps: (id) => around.steps(id).keys(),
  passes,
  busyness: (id) => Math.log2(1 + around.met(id).degree),
});

const inner = (nodes: readonly string[]) => nodes.slice(1, -1);

/** The least busy first, each of which goes somewhere that none before it went. */
function told(paths: readonly string[][], known: Known, limit: number, seen: Set<string>): string[][] {
  const sorted = paths
    .map((nodes) => ({ nodes, cost: inner(nodes).reduce((sum, id) => sum + known.busyness(id), 0) }))
    .sort((a, b) => a.cost - b.cost || (a.nodes.join('\n') < b.nodes.join('\n') ? -1 : 1));
  const chosen: string[][] = [];
  for (const { nodes } of sorted) {
    if (chosen.length === limit) break;
    if (nodes.length > 2 && inner(nodes).every((id) => seen.has(id))) continue;
    for (const id of inner(nodes)) seen.add(id);
    chosen.push(nodes);
  }
  return chosen;
}

function wayOf(around: Surroundings, nodes: readonly string[]): Way {
  const edges = nodes.slice(1).map((id, i) => around.steps(nodes[i]!).get(id)!);
  const busy = inner(nodes).map(around.met).filter(isBusy).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)); // prettier-ignore
  return { nodes: [...nodes], edges, busy: busy[0]?.id ?? null };
}

/** Around what many share: the shortest, and half as many that are one step longer. */
async function quiet(around: Surroundings, { from, to }: Ends, limit: number): Promise<string[][]> {
  const passes = (id: string) => !isBusy(around.met(id));
  await reach(around, { from, to }, { most: MOST_STEPS, beyond: 1, edges: MOST_EDGES, edgesBeyond: FEW_EDGES, passes });
  const known = knownIn(around, passes);
  const length = shortest(known, from, to, MOST_STEPS);
  if (length === null) return [];
  const seen = new Set<string>();
  const first = told(through(known, from, to, length), known, limit, seen);
  if (length === MOST_STEPS) return first;
  return [...first, ...told(through(known, from, to, length + 1), known, Math.ceil(limit / 2), seen)];
}

/** Through what many share, where that is no longer than the way around it. */
async function busy(around: Surroundings, { from, to }: Ends, limit: number, around_: number | null) {
  const most = around_ ?? MOST_STEPS;
  const passes = () => true;
  const edges = around_ === null ? MOST_EDGES : FEW_EDGES;
  await reach(around, { from, to }, { most, beyond: 0, edges, edgesBeyond: 0, passes });
  const known = knownIn(around, passes);
  const length = shortest(known, from, to, most);
  if (length === null) return [];
  const paths = through(known, from, to, length).filter((nodes) => inner(nodes).some((id) => isBusy(around.met(id))));
  return told(paths, known, limit, new Set());
}

/**
 * Paths between two nodes, at most {@link MOST_STEPS} steps long: around busy nodes first, shorter before longer; then through
 * them.
 *
 * @param ends two nodes that are in the graph; no path leads from one to itself
 * @param limit how many of the shortest; of the others fewer
 */
export async function waysBetween(
  store: Pick<Store, 'read'>,
  [from, to]: readonly [Met, Met],
  limit: number,
  options?: ReadOptions,
): Promise<Ways> {
  if (from.id === to.id) return { ways: [], cut: false };
  const read = (ids: readonly string[], most: number) => store.read(reads.walkedFrom, { ids: [...ids], limit: most }, options); // prettier-ignore
  const around = new Surroundings(read, [from, to]);
  const ends = { from: from.id, to: to.id };
  const first = await quiet(around, ends, limit);
  const steps = first[0] ? first[0].length - 1 : null;
  const second = steps === 1 ? [] : await busy(around, ends, Math.min(MOST_BUSY, limit), steps);
  return { ways: [...first, ...second].map((nodes) => wayOf(around, nodes)), cut: around.cut };
}
