/** Every read of the catalogue with parameters that find something in a graph. */
import type { z } from 'zod';
import { DECISIONS_FORMAT } from '../../contract/decision.ts';
import { NodeKind } from '../../contract/ids.ts';
import { kindsTaken } from '../../contract/ids.ts';
import { choicesOf, paramsOf, type Question } from '../../contract/question.ts';
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
    others: ids.filter((_, i) => i % 2 !== at % 2),
    types: at % 2 ? [] : ['GAVE', 'ABOUT', 'SIMILAR_TO'],
    kind: choose(NodeKind.options),
    kinds: NodeKind.options.filter((_, i) => i % 2 === at % 2),
    limit: 3 + at,
    each: 1 + at,
    offset: at % 3,
    why: at % 2 === 0,
    format: DECISIONS_FORMAT,
    from: choose(ids),
    to: choose(ids, 5),
  };
}

/** What `id` names where it is not any node. */
const idOf = (name: string, graph: Batch, at: number) => {
  const talks = graph.nodes.filter(({ kind }) => kind === 'talk');
  if (name === 'edge') return graph.edges[at % graph.edges.length]!.id;
  if (name === 'schedule-talks') return graph.nodes.find(({ kind }) => kind === 'meeting')!.id;
  if (name === 'related') return talks[at % talks.length]!.id;
  return name === 'source' ? 'source:one' : undefined;
};

/** A node of a kind that the parameter takes, one that is not there where the graph has none; or one of its choices. */
function valueFor(schema: z.ZodType, graph: Batch, at: number): string | undefined {
  const choices = choicesOf(schema);
  if (choices) return choices[at % choices.length];
  const kinds = kindsTaken(schema);
  const fit = graph.nodes.filter(({ kind }) => kinds.includes(kind));
  return kinds.length === 0 ? undefined : (fit[(at * 7 + 1) % fit.length]?.id ?? `${kinds[0]}:none`);
}

const ofQuestion = (asked: Question, graph: Batch, at: number): Asked => {
  const known = values(graph, at);
  const params = paramsOf(asked).map(([name, schema], place) => [
    name,
    valueFor(schema, graph, at + place) ?? known[name],
  ]);
  return { query: questionRead(asked), params: Object.fromEntries(params) as Asked['params'] };
};

const ofRead = (query: Read, graph: Batch, at: number): Asked => {
  const known = values(graph, at);
  const params = Object.keys(query.params.shape).map((name) => [
    name,
    (name === 'id' && idOf(query.name, graph, at)) || known[name],
  ]);
  return { query, params: Object.fromEntries(params) as Asked['params'] };
};

/** @param at a whole number: another one asks about other parts of the graph */
export const everyRead = (graph: Batch, at: number): Asked[] => [
  ...Object.values(reads).map((query: Read) => ofRead(query, graph, at)),
  ...questions.map((asked) => ofQuestion(asked, graph, at)),
];
