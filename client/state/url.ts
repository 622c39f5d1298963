/** The view as a query string and back. What a mangled or outdated address says wrong is left out, never an error. */
import { z } from 'zod';
import { MAX_QUERY_LENGTH, SearchMode } from '../../contract/api.ts';
import { Facet, FACET_VALUES, MOST_VALUES } from '../../contract/filter.ts';
import { EdgeType } from '../../contract/graph.ts';
import { NodeId, NodeKind } from '../../contract/ids.ts';
import { emptyView, isEdgeId, type Expansion, type ViewState } from './view.ts';

/** Most entries of one list that an address is believed for. */
const MOST = 200;
const EXPANSION = /^([A-Z_]{1,30})-(out|in)-(\d{1,3})-(.+)$/;
const NAME = /^[a-z][a-z0-9-]{0,40}$/;

type Pair = [name: string, value: string];

const writeExpansion = ({ node, relation, outgoing, count }: Expansion) =>
  `${relation}-${outgoing ? 'out' : 'in'}-${count}-${node}`;

const readable = (text: string) => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2F/g, '/');

/** The query string of a view, without `?`; empty for the graph as it opens. */
export function encodeView(view: ViewState): string {
  const { path, search, question } = view;
  const pairs: Pair[] = [
    ...(view.selected ? [['at', view.selected] as Pair] : []),
    ...view.added.map((id): Pair => ['add', id]),
    ...view.expanded.map((expansion): Pair => ['open', writeExpansion(expansion)]),
    ...view.hiddenKinds.map((kind): Pair => ['hide', kind]),
    ...view.hiddenTypes.map((type): Pair => ['without', type]),
    ...(path ? [['from', path.from] as Pair] : []),
    ...(path?.to ? [['to', path.to] as Pair] : []),
    ...(path && path.chosen > 0 ? [['path', String(path.chosen)] as Pair] : []),
    ...(search.q ? [['q', search.q] as Pair] : []),
    ...(search.mode !== 'hybrid' ? [['mode', search.mode] as Pair] : []),
    ...Facet.options.flatMap((facet) => (search.narrowed[facet] ?? []).map((value): Pair => [`only.${facet}`, value])),
    ...(view.tool ? [['tool', view.tool] as Pair] : []),
    ...(question ? [['ask', question.name] as Pair] : []),
    ...Object.entries(question?.params ?? {}).map(([name, value]): Pair => [`ask.${name}`, value]),
  ];
  return pairs.map(([name, value]) => `${name}=${readable(value)}`).join('&');
}

/** Those of `values` that the schema takes, each once, in their order. */
function valid<S extends z.ZodType>(schema: S, values: readonly string[]): z.output<S>[] {
  const taken = values.slice(0, MOST).flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(taken)];
}

function readExpansion(text: string): Expansion[] {
  const [, relation, direction, count, node] = EXPANSION.exec(text) ?? [];
  const parsed = z
    .object({ relation: EdgeType, node: NodeId, count: z.coerce.number().int().min(1).max(500) })
    .safeParse({ relation, node, count });
  return parsed.success ? [{ ...parsed.data, outgoing: direction === 'out' }] : [];
}

function readExpansions(values: readonly string[]): Expansion[] {
  const byKey = new Map(
    values
      .slice(0, MOST)
      .flatMap(readExpansion)
      .map((found) => [`${found.relation} ${found.outgoing} ${found.node}`, found]),
  );
  return [...byKey.values()];
}

function readSelected(text: string | null): string | null {
  if (!text || text.length > 800) return null;
  return isEdgeId(text) || NodeId.safeParse(text).success ? text : null;
}

function readPath(given: URLSearchParams): ViewState['path'] {
  const from = NodeId.safeParse(given.get('from'));
  if (!from.success) return null;
  const to = NodeId.safeParse(given.get('to'));
  const chosen = z.coerce
    .number()
    .int()
    .min(0)
    .max(19)
    .safeParse(given.get('path') ?? '0');
  return { from: from.data, to: to.success ? to.data : null, chosen: chosen.success ? chosen.data : 0 };
}

function readQuestion(given: URLSearchParams): ViewState['question'] {
  const name = given.get('ask');
  if (!name || !NAME.test(name)) return null;
  const params = [...given].filter(([key]) => key.startsWith('ask.')).map(([key, value]) => [key.slice(4), value]);
  return { name, params: Object.fromEntries(params.slice(0, 20)) as Record<string, string> };
}

function readNarrowed(given: URLSearchParams): ViewState['search']['narrowed'] {
  const kept = Facet.options.map((facet) => {
    const values = valid(FACET_VALUES[facet], given.getAll(`only.${facet}`)).slice(0, MOST_VALUES);
    return [facet, values] as const;
  });
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

/** The view that a query string says, with or without `?`. */
export function decodeView(text: string): ViewState {
  const given = new URLSearchParams(text);
  const tool = given.get('tool');
  return {
    ...emptyView,
    selected: readSelected(given.get('at')),
    added: valid(NodeId, given.getAll('add')),
    expanded: readExpansions(given.getAll('open')),
    hiddenKinds: valid(NodeKind, given.getAll('hide')),
    hiddenTypes: valid(EdgeType, given.getAll('without')),
    path: readPath(given),
    search: {
      q: (given.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
      mode: valid(SearchMode, given.getAll('mode'))[0] ?? 'hybrid',
      narrowed: readNarrowed(given),
    },
    tool: tool && NAME.test(tool) ? tool : null,
    question: readQuestion(given),
  };
}
