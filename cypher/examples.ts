/**
 * Examples of a question that have an answer in what is loaded: its declared one where its nodes are there, and then the
 * best-connected nodes of the kinds it takes.
 */
import type { AskedExample } from '../contract/asking.ts';
import { kindOf, kindsTaken, type NodeId, type NodeKind } from '../contract/ids.ts';
import { paramsOf, type Question } from '../contract/question.ts';
import { ask, NoSuchNode, nodeParams } from './ask.ts';
import { reads } from './reads/index.ts';
import { StoreTimeout, type ReadOptions, type Store } from './store.ts';

const MOST_EXAMPLES = 3;
/** Each attempt costs a query. */
const MOST_TRIED = 12;
const OF_EACH_KIND = 5;
/** Milliseconds after which no other attempt begins, and what one may take: few examples soon are better than three at last. */
const MOST_TIME = 2_000;
const MOST_TIME_EACH = 1_500;

type Params = Record<string, string>;

/** The best-connected node of each kind, then the next of each. */
function inTurn(nodes: readonly { kind: NodeKind; id: NodeId }[], kinds: readonly NodeKind[]): NodeId[] {
  const lists = kinds.map((kind) => nodes.filter((node) => node.kind === kind).map(({ id }) => id));
  return Array.from({ length: OF_EACH_KIND }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Ways to fill in one or two parameters: two of a kind first, and of these those of the best connected. */
function waysOf(names: readonly string[], choices: readonly (readonly string[])[]): Params[] {
  const [first = [], second] = choices;
  if (names.length === 0) return [{}];
  if (!second) return first.map((id) => ({ [names[0]!]: id }));
  // The same two the other way round are no other example.
  const isNew = (one: string, other: string) =>
    one !== other && !(one > other && first.includes(other) && second.includes(one));
  const pairs = first.flatMap((one, i) =>
    second.flatMap((other, j) =>
      isNew(one, other) ? [{ one, other, at: i + j, mixed: kindOf(one) !== kindOf(other) }] : [],
    ),
  );
  return pairs
    .sort((a, b) => Number(a.mixed) - Number(b.mixed) || a.at - b.at)
    .map(({ one, other }) => ({ [names[0]!]: one, [names[1]!]: other }));
}

async function hasAnswer(store: Store, asked: Question, params: Params, options?: ReadOptions): Promise<boolean> {
  try {
    return (await ask(store, asked, asked.params.parse(params), options)).rows.length > 0;
  } catch (error) {
    // Where the answer is long in coming, it is no example.
    if (error instanceof NoSuchNode || error instanceof StoreTimeout) return false;
    throw error;
  }
}

async function labelled(
  store: Store,
  names: readonly string[],
  params: Params,
  options?: ReadOptions,
): Promise<AskedExample> {
  const ids = names.flatMap((name) => params[name] ?? []);
  const nodes = await store.read(reads.graphNodes, { ids }, options);
  const labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
  return { params, labels: Object.fromEntries(names.map((name) => [name, labels.get(params[name] ?? '') ?? ''])) };
}

/**
 * At most three examples that have an answer, best first; fewer where they are long in coming.
 *
 * @param now milliseconds, for tests
 */
export async function examplesOf(
  store: Store,
  asked: Question,
  options?: ReadOptions,
  now: () => number = Date.now,
): Promise<AskedExample[]> {
  const names = nodeParams(asked);
  const nodes = await store.read(reads.bestTied, { limit: OF_EACH_KIND }, options);
  const choices = paramsOf(asked)
    .map(([, schema]) => kindsTaken(schema))
    .filter((kinds) => kinds.length > 0)
    .map((kinds) => inTurn(nodes, kinds));
  const declared = asked.example as Params;
  const about = (params: Params) => names.map((name) => params[name]).sort();
  // The same two the other way round are no other example.
  const same = (params: Params) => names.length > 0 && about(params).join(' ') === about(declared).join(' ');
  const ways = [declared, ...waysOf(names, choices).filter((way) => !same(way))].slice(
    0,
    names.length === 0 ? 1 : MOST_TRIED,
  );
  const found: AskedExample[] = [];
  const until = now() + MOST_TIME;
  const briefly = { ...options, timeout: Math.min(MOST_TIME_EACH, options?.timeout ?? MOST_TIME_EACH) };
  for (const way of ways) {
    if (found.length === MOST_EXAMPLES || now() > until) break;
    if (await hasAnswer(store, asked, way, briefly)) found.push(await labelled(store, names, way, options));
  }
  return found;
}
