/** Every change of the view. The log of them is all there is: state, address, undo and replay come from it. */
import type { SearchMode } from '../../contract/api.ts';
import type { Facet } from '../../contract/filter.ts';
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeId, NodeKind, ThemeId } from '../../contract/ids.ts';
import type { AskedQuestion, ExpansionKey, Focus, LayoutName, Pin, ViewState } from './view.ts';

export type Action =
  // what is looked at
  /** A node's details are opened; one that is not on the canvas, or hidden by what is kept, is put there. */
  | { type: 'node selected'; id: NodeId; onCanvas: boolean }
  | { type: 'edge selected'; id: string }
  | { type: 'selection cleared' }
  /** Nodes are chosen together: these and no others, these as well, or these no longer if they were. */
  | { type: 'marked'; ids: readonly NodeId[]; how: 'only' | 'also' | 'toggle' }
  | { type: 'focused'; focus: Focus | null }
  // what is on the canvas
  /** Nodes of an answer are put on the canvas. */
  | { type: 'nodes added'; ids: readonly NodeId[] }
  | ({ type: 'expanded' } & ExpansionKey)
  | ({ type: 'collapsed' } & ExpansionKey)
  /** Every expansion of a node is collapsed. */
  | { type: 'all collapsed'; node: NodeId }
  /** The next page of an expansion. */
  | ({ type: 'more shown' } & ExpansionKey)
  | { type: 'nodes hidden'; ids: readonly NodeId[] }
  /** Of what is on the canvas all but these is hidden; what comes later is shown. */
  | { type: 'others hidden'; ids: readonly NodeId[] }
  /** Hidden nodes come back; all of them without `ids`. */
  | { type: 'nodes unhidden'; ids?: readonly NodeId[] }
  | { type: 'kind toggled'; kind: NodeKind }
  | { type: 'relation toggled'; relation: EdgeType }
  | { type: 'edges limited'; count: number | null }
  | { type: 'themes folded'; ids: readonly ThemeId[] }
  | { type: 'theme unfolded'; id: ThemeId }
  // where it stands
  /** Nodes are held where they are or were dragged to. */
  | { type: 'pinned'; pins: readonly Pin[] }
  | { type: 'unpinned'; ids: readonly NodeId[] }
  /** All is laid out anew; null is the overview's own layout. */
  | { type: 'laid out'; layout: LayoutName | null }
  // paths
  | { type: 'path started'; from: NodeId }
  | { type: 'path ended'; to: NodeId }
  | { type: 'path chosen'; index: number }
  | { type: 'path closed' }
  // around the canvas
  | { type: 'searched'; q: string; mode: SearchMode }
  /** The search is narrowed to a value of a facet, or no longer. */
  | { type: 'search narrowed'; facet: Facet; value: string }
  | { type: 'view opened'; name: string | null }
  | { type: 'tool opened'; tool: string | null }
  | { type: 'question asked'; question: AskedQuestion | null }
  /** A view or tool remembers something, e.g. `table.sort`; null forgets it. */
  | { type: 'option set'; name: string; value: string | null }
  /** Back to the graph as it opened. */
  | { type: 'overview restored' }
  /** The address was changed by back, forward or a link. */
  | { type: 'address followed'; view: ViewState };
