import type { api } from '../../contract/api.ts';
import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import { nothingHas } from '../problems.ts';
import { pathSentence } from '../sentences.ts';
import type { Handler, HandlerParts } from './handler.ts';
import { refsOf } from './refs.ts';

const MOST_STEPS = 6;

const noteOn = (from: GraphNode, to: GraphNode, paths: number) => {
  if (from.id === to.id) return 'Both ends are one and the same.';
  return paths > 0 ? null : `No path of at most ${MOST_STEPS} steps leads from ${from.label} to ${to.label}.`;
};

const shown = (ids: readonly string[], edges: GraphEdge[], nodes: ReadonlyMap<string, GraphNode>) => ({
  nodes: ids.map((id) => nodes.get(id)!),
  edges,
  sentence: pathSentence(edges, nodes),
});

export const path =
  ({ store }: HandlerParts): Handler<typeof api.path> =>
  async ({ query }, asked) => {
    const paths = await store.read(reads.paths, query, asked);
    const nodes = await refsOf(store, [query.from, query.to, ...paths.flatMap((found) => found.nodes)], asked);
    const [from, to] = [nodes.get(query.from), nodes.get(query.to)];
    if (!from) throw nothingHas(query.from, 'from', 'query');
    if (!to) throw nothingHas(query.to, 'to', 'query');
    return {
      from,
      to,
      paths: paths.map((found) => shown(found.nodes, found.edges, nodes)),
      note: noteOn(from, to, paths.length),
    };
  };
