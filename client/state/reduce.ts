/** The view after an action: pure, one entry per action. */
import { MOST_VALUES, type Facet } from '../../contract/filter.ts';
import type { Action, ExpansionKey } from './action.ts';
import { emptyView, PAGE, type Expansion, type SearchView, type ViewState } from './view.ts';

/** Most neighbours that one relation of one node may put on the canvas; the API gives no more at once. */
const MOST = 500;

export const sameExpansion = (a: ExpansionKey, b: ExpansionKey): boolean =>
  a.node === b.node && a.relation === b.relation && a.outgoing === b.outgoing;

const without = <T>(list: readonly T[], item: T) => list.filter((other) => other !== item);
const include = <T>(list: readonly T[], item: T) => (list.includes(item) ? list : [...list, item]);
const toggle = <T>(list: readonly T[], item: T) => (list.includes(item) ? without(list, item) : [...list, item]);

const expand = (list: readonly Expansion[], { node, relation, outgoing }: ExpansionKey) =>
  list.some((other) => sameExpansion(other, { node, relation, outgoing }))
    ? list
    : [...list, { node, relation, outgoing, count: PAGE }];

const page = (list: readonly Expansion[], key: ExpansionKey) =>
  list.map((item) => (sameExpansion(item, key) ? { ...item, count: Math.min(MOST, item.count + PAGE) } : item));

/** What is narrowed to nothing is not narrowed. */
function narrow(search: SearchView, facet: Facet, value: string): SearchView {
  const values = toggle(search.narrowed[facet] ?? [], value).slice(-MOST_VALUES);
  const narrowed = Object.entries({ ...search.narrowed, [facet]: values }).filter(([, kept]) => kept.length > 0);
  return { ...search, narrowed: Object.fromEntries(narrowed) };
}

const handlers: { [A in Action as A['type']]: (state: ViewState, action: A) => ViewState } = {
  'node selected': (state, { id, onCanvas }) => ({
    ...state,
    selected: id,
    added: onCanvas ? state.added : include(state.added, id),
  }),
  'edge selected': (state, { id }) => ({ ...state, selected: id }),
  'selection cleared': (state) => ({ ...state, selected: null }),
  expanded: (state, key) => ({ ...state, expanded: expand(state.expanded, key) }),
  collapsed: (state, key) => ({
    ...state,
    expanded: state.expanded.filter((other) => !sameExpansion(other, key)),
  }),
  'more shown': (state, key) => ({ ...state, expanded: page(state.expanded, key) }),
  'kind toggled': (state, { kind }) => ({ ...state, hiddenKinds: toggle(state.hiddenKinds, kind) }),
  'relation toggled': (state, { relation }) => ({ ...state, hiddenTypes: toggle(state.hiddenTypes, relation) }),
  'path started': (state, { from }) => ({ ...state, path: { from, to: null, chosen: 0 }, tool: 'path' }),
  'path ended': (state, { to }) => ({ ...state, path: state.path && { ...state.path, to, chosen: 0 } }),
  'path chosen': (state, { index }) => ({ ...state, path: state.path && { ...state.path, chosen: index } }),
  'path closed': (state) => ({ ...state, path: null }),
  searched: (state, { q, mode }) => ({ ...state, search: { q, mode, narrowed: q ? state.search.narrowed : {} } }),
  'search narrowed': (state, { facet, value }) => ({ ...state, search: narrow(state.search, facet, value) }),
  'tool opened': (state, { tool }) => ({ ...state, tool }),
  'question asked': (state, { question }) => ({ ...state, question }),
  'overview restored': (state) => ({ ...emptyView, search: state.search, tool: state.tool }),
  'address followed': (_state, { view }) => view,
};

/** The view after `action`. Never changes its input; the same two values give the same view. */
export const reduce = (state: ViewState, action: Action): ViewState =>
  (handlers[action.type] as (state: ViewState, action: Action) => ViewState)(state, action);
