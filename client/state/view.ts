/** What a person sees, as one value. All of it is in the address; the colour scheme is not, it belongs to the reader. */
import type { SearchMode } from '../../contract/api.ts';
import type { Facet } from '../../contract/filter.ts';
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeId, NodeKind } from '../../contract/ids.ts';

/** Neighbours of a node along one relation, shown on top of the overview. */
export interface Expansion {
  node: NodeId;
  relation: EdgeType;
  outgoing: boolean;
  /** How many of the strongest neighbours; more are added page by page. */
  count: number;
}

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
  /** Id of the node or edge whose details are open. */
  selected: string | null;
  /** Nodes a person walked to that the overview leaves out. */
  added: readonly NodeId[];
  expanded: readonly Expansion[];
  hiddenKinds: readonly NodeKind[];
  hiddenTypes: readonly EdgeType[];
  path: PathView | null;
  search: SearchView;
  /** Name of the open tool, e.g. outline. */
  tool: string | null;
  question: AskedQuestion | null;
}

/** Neighbours that one click adds. */
export const PAGE = 25;

export const emptyView: ViewState = {
  selected: null,
  added: [],
  expanded: [],
  hiddenKinds: [],
  hiddenTypes: [],
  path: null,
  search: { q: '', mode: 'hybrid', narrowed: {} },
  tool: null,
  question: null,
};

/** Whether an id names an edge, `TYPE:from->to`, rather than a node. */
export const isEdgeId = (id: string): boolean => /^[A-Z_]+:/.test(id);
