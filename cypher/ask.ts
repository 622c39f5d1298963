/** Asking a question: its needs are looked at first, so that an empty table is never mistaken for an answer. */
import { kindsTaken } from '../contract/ids.ts';
import { whyNotAnswerable, type Coverage, type NodeCoverage } from '../contract/needs.ts';
import { paramsOf, type Question } from '../contract/question.ts';
import { questionRead } from './read.ts';
import { reads } from './reads/index.ts';
import type { ReadOptions, Store } from './store.ts';

type Params = Readonly<Record<string, unknown>>;

/** A parameter names a node that is not there. */
export class NoSuchNode extends Error {
  override name = 'NoSuchNode';
  readonly param: string;
  readonly id: string;
  constructor(param: string, id: string) {
    super(`Nothing has the id "${id}".`);
    this.param = param;
    this.id = id;
  }
}

const NOTHING: Coverage = { talks: 0, timed: 0, topics: 0, themes: 0, people: 0, placed: 0, meetings: 0, longest: 0 };

/** What is loaded, in numbers. */
export const coverageOf = async (store: Store, options?: ReadOptions): Promise<Coverage> =>
  (await store.read(reads.coverage, {}, options))[0] ?? NOTHING;

/** The parameters of a question that name nodes. */
export const nodeParams = (asked: Pick<Question, 'params'>): string[] =>
  paramsOf(asked).flatMap(([name, schema]) => (kindsTaken(schema).length > 0 ? [name] : []));

/** What the data has of the nodes that are asked about, by parameter. @throws {NoSuchNode} */
async function nodesAskedAbout(store: Store, asked: Question, params: Params, options?: ReadOptions) {
  const given = nodeParams(asked).flatMap((name) =>
    typeof params[name] === 'string' ? [[name, params[name]] as const] : [],
  );
  if (given.length === 0) return {};
  const found = await store.read(reads.nodeCoverage, { ids: [...new Set(given.map(([, id]) => id))] }, options);
  const byId = new Map(found.map((node) => [node.id, node]));
  const nodes: Record<string, NodeCoverage> = {};
  for (const [name, id] of given) {
    const node = byId.get(id);
    if (!node) throw new NoSuchNode(name, id);
    nodes[name] = node;
  }
  return nodes;
}

export interface AnswerRows {
  rows: Record<string, unknown>[];
  /** Why the question cannot be answered from this data; then there is no row. */
  notAnswerable: string | null;
}

/**
 * The answer to a question.
 *
 * @param params parsed by the question's schema
 * @throws {NoSuchNode} when a parameter names a node that is not there
 */
export async function ask(store: Store, asked: Question, params: Params, options?: ReadOptions): Promise<AnswerRows> {
  const [data, nodes] = await Promise.all([coverageOf(store, options), nodesAskedAbout(store, asked, params, options)]);
  const notAnswerable = whyNotAnswerable(asked.needs, data, nodes);
  if (notAnswerable !== null) return { rows: [], notAnswerable };
  return { rows: await store.read(questionRead(asked), params, options), notAnswerable };
}
