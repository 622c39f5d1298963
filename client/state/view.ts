/** What a person sees, as one value. All of it is in the address; the colour scheme is not, it belongs to the reader. */
import type { SearchMode } from '../../contract/api.ts';
import type { Facet } from '../../contract/filter.ts';
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeId, NodeKind, ThemeId } from '../../contract/ids.ts';

/** Neighbours of a node along one relation. */
export interface ExpansionKey {
  node: NodeId;
  relation: EdgeType;
  outgoing: boolean;
}

export interface Expansion extends ExpansionKey {
  /** How many of the strongest neighbours; more are added page by page. */
  count: number;
}

/** The ways to lay out what is shown; `overview` is not among them: it is where everything stands until one is chosen. */
export const LAYOUTS = ['force', 'concentric', 'timeline', 'bipartite', 'themes'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/**
 * What put nodes on the canvas or laid them out. In their order these decide which nodes there are and where each stands,
 * so that a link shows what its sender saw. An expansion that was collapsed before others came stays as `open: false`:
 * what came later keeps the place that it had beside it.
 */
export type Growth =
  | { how: 'walked'; id: NodeId }
  /** A later page of an expansion is one more entry, with all neighbours so far: what came before it does not move. */
  | ({ how: 'opened'; open: boolean; at?: At } & Expansion)
  /** Of all that was on the canvas by then only these are shown: a list of what is hidden would be longer. */
  | { how: 'kept'; ids: readonly NodeId[] }
  | { how: 'laid out'; layout: LayoutName; around?: NodeId };

/** Where a node was held when it was expanded, in whole layout units: dragging it on does not take its neighbours along. */
export interface At {
  x: number;
  y: number;
}

/** A node that stays where a person put it, in whole layout units. */
export interface Pin {
  id: NodeId;
  x: number;
  y: number;
}

/** Only a node and what is at most `depth` edges away. */
export interface Focus {
  id: NodeId;
  depth: number;
}
export const DEEPEST = 4;

/** A way between two nodes; `to` is null while the second is still to be picked. */
export interface PathView {
  from: NodeId;
  to: NodeId | null;
  /** Which of the paths found, from 0. */
  chosen: number;
}

export interface AskedQuestion {
  name: string;
  params: Readonly<Record<string, string>>;
}

/** What is searched, and to which values of which facets it is narrowed. */
export interface SearchView {
  q: string;
  mode: SearchMode;
  narrowed: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export interface ViewState {
  /** Name of the view in the middle, e.g. table; null for the graph. */
  middle: string | null;
  /** Id of the node or edge whose details are open. */
  selected: string | null;
  /** Nodes chosen together, for what is done with several at once. */
  marked: readonly NodeId[];
  growth: readonly Growth[];
  /** Nodes taken off the canvas one by one. */
  hidden: readonly NodeId[];
  hiddenKinds: readonly NodeKind[];
  hiddenTypes: readonly EdgeType[];
  pins: readonly Pin[];
  focus: Focus | null;
  /** How many of the strongest edges are drawn; null for all. */
  budget: number | null;
  /** Themes whose talks are drawn as one node. */
  folded: readonly ThemeId[];
  path: PathView | null;
  search: SearchView;
  /** Name of the open tool, e.g. outline. */
  tool: string | null;
  question: AskedQuestion | null;
  /** What views and tools have to remember, by a name such as `table.sort`; each checks its own. */
  options: Readonly<Record<string, string>>;
}

/** Neighbours that one click adds. */
export const PAGE = 25;

export const emptyView: ViewState = {
  middle: null,
  selected: null,
  marked: [],
  growth: [],
  hidden: [],
  hiddenKinds: [],
  hiddenTypes: [],
  pins: [],
  focus: null,
  budget: null,
  folded: [],
  path: null,
  search: { q: '', mode: 'hybrid', narrowed: {} },
  tool: null,
  question: null,
  options: {},
};

/** Whether an id names an edge, `TYPE:from->to`, rather than a node. */
export const isEdgeId = (id: string): boolean => /^[A-Z_]+:/.test(id);

export const sameExpansion = (a: ExpansionKey, b: ExpansionKey): boolean =>
  a.node === b.node && a.relation === b.relation && a.outgoing === b.outgoing;

/** The expansion along a relation of a node when it is open, with its latest page. */
export const openExpansion = ({ growth }: Pick<ViewState, 'growth'>, key: ExpansionKey): Expansion | undefined =>
  growth.findLast((grown) => grown.how === 'opened' && grown.open && sameExpansion(grown, key)) as
    Expansion | undefined;
