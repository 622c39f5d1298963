/** Every read of the catalogue with parameters that find something in a graph. */
import { DECISIONS_FORMAT } from '../../contract/decision.ts';
import { questions } from '../../contract/questions/index.ts';
import { questionRead, type Read } from '../../cypher/read.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Batch } from '../../cypher/store.ts';

export interface Asked {
  query: Read;
  params: Record<string, unknown>;
}

/** Parameters by name: ids of the graph, chosen by `at`, and limits that cut. */
function values(graph: Batch, at: number): Record<string, unknown> {
  const ids = graph.nodes.map(({ id }) => id);
  const choose = <T>(list: readonly T[], shift = 0) => list[(at * 7 + shift) % list.length]!;
  return {
    id: choose(ids),
    ids: [...ids.filter((_, i) => i % 2 === at % 2), 'talk:unknown'],
    types: at % 2 ? [] : ['GAVE', 'ABOUT', 'SIMILAR_TO'],
    limit: 3 + at,
    offset: at % 3,
    format: DECISIONS_FORMAT,
    from: choose(ids),
    to: choose(ids, 5),
    one: choose(ids, 1),
    other: choose(ids, 9),
  };
}

/** What `id` names where it is not any node. */
const idOf = (name: string, graph: Batch, at: number) => {
  const talks = graph.nodes.filter(({ kind }) => kind === 'talk');
  if (name === 'edge') return graph.edges[at % graph.edges.length]!.id;
  if (name === 'related') return talks[at % talks.length]!.id;
  return name === 'source' ? 'source:one' : undefined;
};

/** @param at a whole number: another one asks about other parts of the graph */
export function everyRead(graph: Batch, at: number): Asked[] {
  const known = values(graph, at);
  return [...Object.values(reads), ...questions.map(questionRead)].map((query: Read) => ({
    query,
    params: Object.fromEntries(
      Object.keys(query.params.shape).map((name) => [
        name,
        (name === 'id' && idOf(query.name, graph, at)) || known[name],
      ]),
    ),
  }));
}
