/** Which nodes the page opens with: all of a small collection, of a large one a mix that hangs together. */
import type { GraphNode } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import type { Asked } from './handler.ts';

/** From more talks than this on, a collection that has themes opens as its themes. */
const MANY_TALKS = 1_000;

/** Shares of the limit. Meetings, series and talks come first; people, institutions and topics share the room that is left. */
const CORE = 0.5;
const THEMES = 0.25;
const BESIDE: Partial<Record<NodeKind, number>> = { person: 0.5, topic: 0.3, institution: 0.2 };

type Counts = Partial<Record<NodeKind, number>>;
type Tied = GraphNode & { ties: number };

const share = (limit: number, of: number) => Math.max(1, Math.round(limit * of));

/** The themes with the strongest talks of each, and the meetings: what a large collection is about. */
async function asThemes(store: Store, limit: number, counts: Counts, asked: Asked): Promise<GraphNode[]> {
  const [most, frame] = [share(limit, THEMES), (counts.meeting ?? 0) + (counts.series ?? 0)];
  const each = Math.max(1, Math.floor((limit * (CORE - THEMES)) / Math.min(most, counts.theme ?? 1)));
  const [themes, talks, meetings] = await Promise.all([
    store.read(reads.overviewThemes, { limit: most }, asked),
    store.read(reads.themeTalks, { each, limit: share(limit, CORE - THEMES) }, asked),
    store.read(reads.overviewTalks, { limit: Math.max(1, Math.min(frame, share(limit, CORE / 4))) }, asked),
  ]);
  return [...meetings.filter(({ kind }) => kind !== 'talk'), ...themes, ...talks];
}

/** Of each kind its share, those with the most edges to the core first; what one kind leaves goes to the others. */
export function mixed(beside: readonly Tied[], room: number): GraphNode[] {
  const taken = new Set<Tied>();
  for (const [kind, part] of Object.entries(BESIDE))
    for (const node of beside.filter((one) => one.kind === kind).slice(0, Math.floor(room * part))) taken.add(node);
  const rest = beside.filter((node) => !taken.has(node)).sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
  for (const node of rest.slice(0, Math.max(0, room - taken.size))) taken.add(node);
  return beside.filter((node) => taken.has(node)).map(({ ties: _ties, ...node }) => node);
}

/** Where too little hangs together, the best-connected nodes take the room that is left. */
async function filled(store: Store, limit: number, nodes: GraphNode[], asked: Asked): Promise<GraphNode[]> {
  if (nodes.length >= limit) return nodes;
  const known = new Set<string>(nodes.map(({ id }) => id));
  const others = await store.read(reads.overviewNodes, { limit }, asked);
  return [...nodes, ...others.filter(({ id }) => !known.has(id)).slice(0, limit - nodes.length)];
}

/**
 * The nodes of the overview, each once, at most `limit`.
 *
 * @param counts how many nodes of each kind there are
 */
export async function overviewNodes(store: Store, limit: number, counts: Counts, asked: Asked): Promise<GraphNode[]> {
  const { theme = 0, talk = 0, ...others } = counts;
  const total = Object.values(others).reduce((sum, count) => sum + count, talk);
  if (total <= limit) return store.read(reads.overviewNodes, { limit }, asked);
  const themed = talk > MANY_TALKS && theme > 0;
  const core = themed
    ? await asThemes(store, limit, counts, asked)
    : await store.read(reads.overviewTalks, { limit: share(limit, CORE) }, asked);
  const shown = core.slice(0, limit);
  const ids = shown.map(({ id }) => id);
  const beside = await store.read(reads.overviewBeside, { ids, each: limit }, asked);
  const known = new Set<string>(ids);
  const fresh = beside.filter(({ id }) => !known.has(id));
  const nodes = [...shown, ...mixed(fresh, limit - shown.length)];
  return themed ? nodes : filled(store, limit, nodes, asked);
}
