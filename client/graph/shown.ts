/** Which nodes stand on the canvas: the overview, what was walked to, and what expansions and the path bring. Pure. */
import type { GraphEdge, Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import type { At, LayoutName } from '../state/view.ts';

/** What grew, with the neighbours that the API answered for an expansion. */
export type Grown =
  | { how: 'walked'; id: NodeId }
  | { how: 'opened'; open: boolean; node: NodeId; neighbours: readonly NodeId[]; at?: At }
  | { how: 'kept'; ids: readonly NodeId[] }
  | { how: 'laid out'; layout: LayoutName; around?: NodeId };

type Opened = Extract<Grown, { how: 'opened' }>;
const isOpen = (grown: Grown): grown is Opened => grown.how === 'opened' && grown.open;

/**
 * The ids on the canvas, in a fixed order.
 *
 * An expansion counts while its node is shown, so collapsing a node takes back exactly what expanding it brought,
 * with all that was opened further out; expanding it again brings that back as well.
 */
export function shownIds(start: Iterable<NodeId>, grown: readonly Grown[]): NodeId[] {
  const shown = new Set(start);
  for (const one of grown) if (one.how === 'walked') shown.add(one.id);
  for (let waiting = grown.filter(isOpen), before = -1; waiting.length !== before;) {
    before = waiting.length;
    const ready = waiting.filter(({ node }) => shown.has(node));
    for (const { neighbours } of ready) for (const id of neighbours) shown.add(id);
    waiting = waiting.filter((expansion) => !ready.includes(expansion));
  }
  return [...shown];
}

/** What entries bring that are done one after the other, with the ids there before them. */
function broughtBy(later: readonly Grown[], shown: readonly NodeId[]): NodeId[] {
  const walked = later.flatMap((one) => (one.how === 'walked' ? [one.id] : []));
  const there = new Set([...shown, ...walked]);
  const opened = later.filter(isOpen).filter(({ node }) => there.has(node));
  return [...walked, ...opened.flatMap(({ neighbours }) => neighbours)];
}

/**
 * The ids that a list of what is kept hides: all that were on the canvas by then, but for those kept and for those that
 * something later put there again. None without such a list.
 */
export function unkeptIds(start: Iterable<NodeId>, grown: readonly Grown[]): NodeId[] {
  const at = grown.findLastIndex(({ how }) => how === 'kept');
  const entry = grown[at];
  if (entry?.how !== 'kept') return [];
  const before = [...start];
  const shown = new Set([...entry.ids, ...broughtBy(grown.slice(at + 1), shownIds(before, grown))]);
  return shownIds(before, grown.slice(0, at)).filter((id) => !shown.has(id));
}

/** The ids that have a place: those on the canvas, and those of collapsed expansions, which keep theirs. */
export const placedIds = (start: Iterable<NodeId>, grown: readonly Grown[]): NodeId[] =>
  shownIds(
    start,
    grown.map((one) => (one.how === 'opened' ? { ...one, open: true } : one)),
  );

/**
 * The overview with what was added to it. Edges of the overview stay as they are; of the rest only those count that
 * touch a node the overview leaves out, so that nothing old changes when something new appears. Without additions it is
 * the overview itself.
 *
 * @param wanted ids that are shown; an answer may still hold more while the next is on its way
 */
export function withAdded(overview: Subgraph, everything: Subgraph, wanted: ReadonlySet<string>): Subgraph {
  if (everything === overview) return overview;
  const old = new Set<string>(overview.nodes.map((node) => node.id));
  const isNew = ({ source, target }: GraphEdge) =>
    wanted.has(source) && wanted.has(target) && (!old.has(source) || !old.has(target));
  const added = everything.nodes.filter(({ id }) => wanted.has(id) && !old.has(id));
  if (added.length === 0) return overview;
  return {
    nodes: [...overview.nodes, ...added],
    edges: [...overview.edges, ...everything.edges.filter(isNew)],
    omitted: { ...overview.omitted, nodes: Math.max(0, overview.omitted.nodes - added.length) },
  };
}
