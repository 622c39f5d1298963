import type { api } from '../../contract/api.ts';
import type { GraphNode } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import type { Store } from '../../cypher/store.ts';
import { MOST_STEPS, waysBetween, type Way } from '../../cypher/ways/index.ts';
import { pathSentence } from '../path-sentence.ts';
import { notThere } from './gone.ts';
import type { Asked, Handler, HandlerParts } from './handler.ts';
import { refsOf } from './refs.ts';

/** Most paths of an answer: an address names one by its place among them. */
const MOST_PATHS = 20;

/** What of two ends keeps them apart, where it is known. */
function reasonOf(ends: readonly GraphNode[]): string {
  const alone = ends.filter(({ degree }) => degree === 0).map(({ label }) => label);
  return alone.length > 0 ? ` Nothing is connected to ${alone.join(' nor to ')}.` : '';
}

const CUT = 'So much is connected to them that not everything was looked at: there may be other paths.';

function noteOn(from: GraphNode, to: GraphNode, paths: number, cut: boolean): string | null {
  if (from.id === to.id) return 'Both ends are one and the same.';
  const none = `No path of at most ${MOST_STEPS} steps leads from ${from.label} to ${to.label}.${reasonOf([from, to])}`;
  const said = [...(paths === 0 ? [none] : []), ...(cut ? [CUT] : [])];
  return said.length > 0 ? said.join(' ') : null;
}

const shown = ({ nodes, edges, busy }: Way, known: ReadonlyMap<string, GraphNode>) => ({
  nodes: nodes.map((id) => known.get(id)!),
  edges,
  busy: busy === null ? null : known.get(busy)!,
  sentence: pathSentence(nodes, edges, known),
});

async function endsOf(store: Store, ids: Record<'from' | 'to', NodeId>, asked: Asked): Promise<[GraphNode, GraphNode]> {
  const nodes = await refsOf(store, [ids.from, ids.to], asked);
  const end = async (field: 'from' | 'to') => {
    const found = nodes.get(ids[field]);
    if (!found) throw await notThere(store, ids[field], { in: 'query', field });
    return found;
  };
  return [await end('from'), await end('to')];
}

export const path =
  ({ store }: HandlerParts): Handler<typeof api.path> =>
  async ({ query }, asked) => {
    const [from, to] = await endsOf(store, query, asked);
    const { ways, cut } = await waysBetween(store, [from, to], query.limit, asked);
    const told = ways.slice(0, MOST_PATHS);
    const nodes = await refsOf(store, [from.id, to.id, ...told.flatMap((way) => way.nodes)], asked);
    return { from, to, paths: told.map((way) => shown(way, nodes)), note: noteOn(from, to, told.length, cut) };
  };
