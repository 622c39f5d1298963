/** The view as a query string and back. What a mangled or outdated address says wrong is left out, never an error. */
import { z } from 'zod';
import { Facet, FACET_VALUES, MOST_VALUES } from '../../contract/filter.ts';
import { EdgeType } from '../../contract/graph.ts';
import { NodeId, NodeKind, ThemeId } from '../../contract/ids.ts';
import { MAX_QUERY_LENGTH, SearchMode } from '../../contract/search.ts';
import { count, each, first, read, valid, type Given } from './url-values.ts';
import { DEEPEST, emptyView, isEdgeId, LAYOUTS, sameExpansion, type Growth, type Pin, type ViewState } from './view.ts';

const EXPANSION = /^([A-Z_]{1,30})-(out|in)-(\d{1,3})(?:@(-?\d{1,6}),(-?\d{1,6}))?-(.+)$/;
const LAID = /^([a-z]+)(?:-(.+))?$/;
const PIN = /^(-?\d{1,6}),(-?\d{1,6}),(.+)$/;
const FOCUS = /^(\d)-(.+)$/;
const NAME = /^[a-z][a-z0-9-]{0,40}$/;
const OPTION = /^[a-z][a-zA-Z0-9.-]{0,40}$/;
const EXPANDED = z.object({ relation: EdgeType, node: NodeId, count: count(1, 500) });
const FOCUSED = z.object({ id: NodeId, depth: count(1, DEEPEST) });
const CHOSEN = count(0, 19);
const BUDGET = count(0, 100_000);
/** Most options and parameters, and the longest value of one. */
const MOST_OPTIONS = 30;
const LONGEST = 2_000;

/** One `name=value`; what may be shortened stands apart, at the end of the value. */
export interface Part {
  name: string;
  value: string;
  id?: NodeId;
}

const text = (name: string, value: string | null | undefined): Part[] => (value ? [{ name, value }] : []);
const node = (name: string, id: NodeId, value = ''): Part => ({ name, value, id });

const laidPart = ({ layout, around }: Extract<Growth, { how: 'laid out' }>): Part =>
  around ? node('lay', around, `${layout}-`) : { name: 'lay', value: layout };

function growthParts(grown: Growth): Part[] {
  if (grown.how === 'walked') return [node('add', grown.id)];
  if (grown.how === 'kept') return grown.ids.map((id) => node('keep', id));
  if (grown.how === 'laid out') return [laidPart(grown)];
  const { open, relation, outgoing, count: many, at } = grown;
  const held = at ? `@${at.x},${at.y}` : '';
  return [node(open ? 'open' : 'shut', grown.node, `${relation}-${outgoing ? 'out' : 'in'}-${many}${held}-`)];
}

function selectedPart(selected: string | null): Part[] {
  if (selected === null) return [];
  return isEdgeId(selected) ? text('at', selected) : [node('at', selected as NodeId)];
}

const pathParts = (path: ViewState['path']): Part[] => [
  ...(path ? [node('from', path.from)] : []),
  ...(path?.to ? [node('to', path.to)] : []),
  ...text('path', path && path.chosen > 0 ? String(path.chosen) : null),
];

const searchParts = ({ q, mode, narrowed }: ViewState['search']): Part[] => [
  ...text('q', q),
  ...text('mode', mode === 'hybrid' ? null : mode),
  ...Facet.options.flatMap((facet) => (narrowed[facet] ?? []).map((value) => ({ name: `only.${facet}`, value }))),
];

const named = (prefix: string, values: Readonly<Record<string, string>>): Part[] =>
  Object.entries(values).map(([name, value]) => ({ name: prefix + name, value }));

/** All that a view says beyond the graph as it opens, in a fixed order. */
export const partsOf = (view: ViewState): Part[] => [
  ...text('view', view.middle),
  ...selectedPart(view.selected),
  ...view.marked.map((id) => node('mark', id)),
  ...view.growth.flatMap(growthParts),
  ...view.hidden.map((id) => node('off', id)),
  ...view.hiddenKinds.map((kind) => ({ name: 'hide', value: kind })),
  ...view.hiddenTypes.map((type) => ({ name: 'without', value: type })),
  ...view.pins.map(({ id, x, y }) => node('pin', id, `${x},${y},`)),
  ...(view.focus ? [node('near', view.focus.id, `${view.focus.depth}-`)] : []),
  ...text('edges', view.budget === null ? null : String(view.budget)),
  ...view.folded.map((id) => node('fold', id as string as NodeId)),
  ...pathParts(view.path),
  ...searchParts(view.search),
  ...text('tool', view.tool),
  ...text('ask', view.question?.name),
  ...named('ask.', view.question?.params ?? {}),
  ...named('set.', view.options),
];

const readable = (value: string) =>
  encodeURIComponent(value)
    .replace(/%3A/g, ':')
    .replace(/%2[FC]/g, decodeURIComponent);

export const writeParts = (parts: readonly { name: string; value: string }[]): string =>
  parts.map(({ name, value }) => `${name}=${readable(value)}`).join('&');

/** The query string of a view, without `?`; empty for the graph as it opens. All ids in full: see `link.ts` for long ones. */
export const encodeView = (view: ViewState): string =>
  writeParts(partsOf(view).map(({ name, value, id }) => ({ name, value: value + (id ?? '') })));

function readExpansion(value: string, open: boolean): Growth[] {
  const [, relation, direction, many, x, y, id] = EXPANSION.exec(value) ?? [];
  const at = x === undefined ? {} : { at: { x: Number(x) + 0, y: Number(y) + 0 } };
  const parsed = read(EXPANDED, { relation, node: id, count: many });
  return parsed.map((key) => ({ how: 'opened', open, ...key, outgoing: direction === 'out', ...at }));
}

function readLaid(value: string): Growth[] {
  const [, name, id] = LAID.exec(value) ?? [];
  const [around] = valid(NodeId, [id]);
  return LAYOUTS.filter((known) => known === name).map((layout) => ({
    how: 'laid out',
    layout,
    ...(around && { around }),
  }));
}

const GROWTH: Record<string, (value: string) => Growth[]> = {
  add: (value) => valid(NodeId, [value]).map((id) => ({ how: 'walked', id })),
  open: (value) => readExpansion(value, true),
  shut: (value) => readExpansion(value, false),
  keep: (value) => valid(NodeId, [value]).map((id) => ({ how: 'kept', ids: [id] })),
  lay: readLaid,
};

/** Whether two entries say the same thing, of which a list holds one. */
const sameGrowth = (a: Growth, b: Growth): boolean =>
  (a.how === 'walked' && b.how === 'walked' && a.id === b.id) ||
  (a.how === 'laid out' && b.how === 'laid out') ||
  (a.how === 'opened' && b.how === 'opened' && sameExpansion(a, b) && a.count === b.count);

/** The ids of what is kept as one entry, where the last of them stood. */
function gathered(grown: readonly Growth[]): Growth[] {
  const kept = grown.flatMap((one) => (one.how === 'kept' ? one.ids : []));
  const last = grown.findLastIndex(({ how }) => how === 'kept');
  return grown.flatMap((one, i): Growth[] => {
    if (one.how !== 'kept') return [one];
    return i === last ? [{ how: 'kept', ids: [...new Set(kept)] }] : [];
  });
}

function readGrowth(given: Given): Growth[] {
  const all = each(given, Object.keys(GROWTH)).flatMap(([name, value]) => GROWTH[name]!(value));
  const grown = gathered(all);
  return grown.filter((one, i) => !grown.slice(0, i).some((other) => sameGrowth(one, other)));
}

function readPins(given: Given): Pin[] {
  const pins = each(given, ['pin']).flatMap(([, value]) => {
    const [, x, y, id] = PIN.exec(value) ?? [];
    return valid(NodeId, [id]).map((known) => ({ id: known, x: Number(x) + 0, y: Number(y) + 0 }));
  });
  return [...new Map(pins.map((pin) => [pin.id, pin])).values()];
}

function readFocus(given: Given): ViewState['focus'] {
  const [, depth, id] = FOCUS.exec(given.get('near') ?? '') ?? [];
  return read(FOCUSED, { id, depth })[0] ?? null;
}

function readSelected(value: string | null): string | null {
  if (!value || value.length > 800) return null;
  return isEdgeId(value) || NodeId.safeParse(value).success ? value : null;
}

function readPath(given: Given): ViewState['path'] {
  const [from] = valid(NodeId, [given.get('from')]);
  if (!from) return null;
  const [to = null] = valid(NodeId, [given.get('to')]);
  return { from, to, chosen: (to && first(CHOSEN, given.get('path'))) ?? 0 };
}

/** Values whose names begin with a prefix. */
function readNamed(given: Given, prefix: string): Record<string, string> {
  const found = [...given]
    .filter(([name]) => name.startsWith(prefix) && OPTION.test(name.slice(prefix.length)))
    .map(([name, value]) => [name.slice(prefix.length), value.slice(0, LONGEST)] as const);
  return Object.fromEntries(found.slice(0, MOST_OPTIONS));
}

function readQuestion(given: Given): ViewState['question'] {
  const name = given.get('ask');
  return name && NAME.test(name) ? { name, params: readNamed(given, 'ask.') } : null;
}

function readNarrowed(given: Given): ViewState['search']['narrowed'] {
  const kept = Facet.options.map((facet) => {
    const values = valid(FACET_VALUES[facet], given.getAll(`only.${facet}`)).slice(0, MOST_VALUES);
    return [facet, values] as const;
  });
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

const readName = (value: string | null) => (value && NAME.test(value) ? value : null);

/** The view that a query string says, with or without `?`. */
export function decodeView(query: string): ViewState {
  const given = new URLSearchParams(query);
  return {
    ...emptyView,
    middle: readName(given.get('view')),
    selected: readSelected(given.get('at')),
    marked: valid(NodeId, given.getAll('mark')),
    growth: readGrowth(given),
    hidden: valid(NodeId, given.getAll('off')),
    hiddenKinds: valid(NodeKind, given.getAll('hide')),
    hiddenTypes: valid(EdgeType, given.getAll('without')),
    pins: readPins(given),
    focus: readFocus(given),
    budget: first(BUDGET, given.get('edges')),
    folded: valid(ThemeId, given.getAll('fold')),
    path: readPath(given),
    search: {
      q: (given.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
      mode: valid(SearchMode, given.getAll('mode'))[0] ?? 'hybrid',
      narrowed: readNarrowed(given),
    },
    tool: readName(given.get('tool')),
    question: readQuestion(given),
    options: readNamed(given, 'set.'),
  };
}
