/** The view after an action: pure, one entry per action. */
import { MOST_VALUES, type Facet } from '../../contract/filter.ts';
import type { Action } from './action.ts';
import { collapse, collapseAll, expand, keepAlso, keepOnly, layOut, more, showAll, walk } from './grow.ts';
import { emptyView, isEdgeId, type At, type Pin, type SearchView, type ViewState } from './view.ts';

const without = <T>(list: readonly T[], items: readonly T[]) => {
  const gone = new Set(items);
  return list.some((item) => gone.has(item)) ? list.filter((item) => !gone.has(item)) : list;
};
const include = <T>(list: readonly T[], items: readonly T[]) => [...new Set([...list, ...items])];
const toggle = <T>(list: readonly T[], items: readonly T[]) => [
  ...without(list, items),
  ...include([], items).filter((item) => !list.includes(item)),
];

/** What is narrowed to nothing is not narrowed. */
function narrow(search: SearchView, facet: Facet, value: string): SearchView {
  const values = toggle(search.narrowed[facet] ?? [], [value]).slice(-MOST_VALUES);
  const narrowed = Object.entries({ ...search.narrowed, [facet]: values }).filter(([, kept]) => kept.length > 0);
  return { ...search, narrowed: Object.fromEntries(narrowed) };
}

const MARK = { only: (_old: ViewState['marked'], ids: ViewState['marked']) => include([], ids), also: include, toggle };

const whole = ({ id, x, y }: Pin): Pin => ({ id, x: Math.round(x) + 0, y: Math.round(y) + 0 });
function pin(pins: readonly Pin[], added: readonly Pin[]): Pin[] {
  const byId = new Map([...pins, ...added.map(whole)].map((one) => [one.id, one]));
  return [...byId.values()];
}

function heldAt({ pins }: ViewState, node: Pin['id']): At | undefined {
  const held = pins.find(({ id }) => id === node);
  return held && { x: held.x, y: held.y };
}

/** What a layout may stand around: kept with it, so that selecting something else later moves nothing. */
const centreOf = ({ selected, focus }: ViewState): Pin['id'] | undefined =>
  selected !== null && !isEdgeId(selected) ? (selected as Pin['id']) : focus?.id;

const hide = (state: ViewState, ids: ViewState['hidden']): ViewState => ({
  ...state,
  hidden: include(state.hidden, ids),
  marked: without(state.marked, ids),
  selected: ids.some((id) => id === state.selected) ? null : state.selected,
  focus: state.focus && ids.includes(state.focus.id) ? null : state.focus,
});

function hideOthers(state: ViewState, ids: ViewState['hidden']): ViewState {
  if (ids.length === 0) return state;
  const { selected, focus } = state;
  const stays = selected === null || isEdgeId(selected) || ids.some((id) => id === selected);
  return {
    ...state,
    growth: keepOnly(state.growth, ids),
    hidden: without(state.hidden, state.hidden),
    marked: state.marked.filter((id) => ids.includes(id)),
    selected: stays ? selected : null,
    focus: focus && ids.includes(focus.id) ? focus : null,
  };
}

/** Nodes are put on the canvas and not hidden, whether they were there before or not. */
const put = ({ growth, hidden }: ViewState, ids: ViewState['hidden']) => ({
  growth: walk(growth, ids),
  hidden: without(hidden, ids),
});

const unhide = (state: ViewState, ids: ViewState['hidden'] | undefined): ViewState =>
  ids
    ? { ...state, growth: keepAlso(state.growth, ids), hidden: without(state.hidden, ids) }
    : { ...state, growth: showAll(state.growth), hidden: without(state.hidden, state.hidden) };

function setOption(options: ViewState['options'], name: string, value: string | null): ViewState['options'] {
  if (value === (options[name] ?? null)) return options;
  if (value !== null) return { ...options, [name]: value };
  return Object.fromEntries(Object.entries(options).filter(([other]) => other !== name));
}

const handlers: { [A in Action as A['type']]: (state: ViewState, action: A) => ViewState } = {
  'node selected': (state, { id, onCanvas }) => ({
    ...state,
    selected: id,
    ...(onCanvas ? { hidden: without(state.hidden, [id]) } : put(state, [id])),
  }),
  'edge selected': (state, { id }) => ({ ...state, selected: id }),
  'selection cleared': (state) => ({ ...state, selected: null }),
  marked: (state, { ids, how }) => ({ ...state, marked: MARK[how](state.marked, ids) }),
  focused: (state, { focus }) => ({ ...state, focus }),
  'nodes added': (state, { ids }) => ({ ...state, ...put(state, ids) }),
  expanded: (state, key) => ({ ...state, growth: expand(state.growth, key, heldAt(state, key.node)) }),
  collapsed: (state, key) => ({ ...state, growth: collapse(state.growth, key) }),
  'all collapsed': (state, { node }) => ({ ...state, growth: collapseAll(state.growth, node) }),
  'more shown': (state, key) => ({ ...state, growth: more(state.growth, key) }),
  'nodes hidden': (state, { ids }) => hide(state, ids),
  'others hidden': (state, { ids }) => hideOthers(state, ids),
  'nodes unhidden': (state, { ids }) => unhide(state, ids),
  'kind toggled': (state, { kind }) => ({ ...state, hiddenKinds: toggle(state.hiddenKinds, [kind]) }),
  'relation toggled': (state, { relation }) => ({ ...state, hiddenTypes: toggle(state.hiddenTypes, [relation]) }),
  'edges limited': (state, { count }) => ({ ...state, budget: count }),
  'themes folded': (state, { ids }) => ({ ...state, folded: include(state.folded, ids) }),
  'theme unfolded': (state, { id }) => ({ ...state, folded: without(state.folded, [id]) }),
  pinned: (state, { pins }) => ({ ...state, pins: pin(state.pins, pins) }),
  unpinned: (state, { ids }) => ({ ...state, pins: state.pins.filter(({ id }) => !ids.includes(id)) }),
  'laid out': (state, { layout }) => ({
    ...state,
    growth: layOut(state.growth, layout, layout === 'concentric' ? centreOf(state) : undefined),
  }),
  'path started': (state, { from }) => ({ ...state, path: { from, to: null, chosen: 0 }, tool: 'path' }),
  'path ended': (state, { to }) => ({ ...state, path: state.path && { ...state.path, to, chosen: 0 } }),
  'path chosen': (state, { index }) => ({ ...state, path: state.path && { ...state.path, chosen: index } }),
  'path closed': (state) => ({ ...state, path: null }),
  searched: (state, { q, mode }) => ({ ...state, search: { q, mode, narrowed: q ? state.search.narrowed : {} } }),
  'search narrowed': (state, { facet, value }) => ({ ...state, search: narrow(state.search, facet, value) }),
  'view opened': (state, { name }) => ({ ...state, middle: name }),
  'tool opened': (state, { tool }) => ({ ...state, tool }),
  'question asked': (state, { question }) => ({ ...state, question }),
  'option set': (state, { name, value }) => ({ ...state, options: setOption(state.options, name, value) }),
  'overview restored': (state) => ({ ...emptyView, search: state.search, tool: state.tool, options: state.options }),
  'address followed': (_state, { view }) => view,
};

const isSame = (before: ViewState, after: ViewState) =>
  (Object.keys(after) as (keyof ViewState)[]).every((key) => before[key] === after[key]);

/**
 * The view after `action`. Never changes its input; the same two values give the same view.
 *
 * @returns `state` itself when nothing changed
 */
export function reduce(state: ViewState, action: Action): ViewState {
  const after = (handlers[action.type] as (state: ViewState, action: Action) => ViewState)(state, action);
  return isSame(state, after) ? state : after;
}
