/** Every change of the view. The log of them is all there is: state, address and history come from it. */
import type { SearchMode } from '../../contract/api.ts';
import type { Facet } from '../../contract/filter.ts';
import type { NodeId, NodeKind } from '../../contract/ids.ts';
import type { AskedQuestion, Expansion, ViewState } from './view.ts';

/** One expansion by what it is about, without how far it went. */
export type ExpansionKey = Pick<Expansion, 'node' | 'relation' | 'outgoing'>;

export type Action =
  /** A node's details are opened; one that is not on the canvas is put there. */
  | { type: 'node selected'; id: NodeId; onCanvas: boolean }
  | { type: 'edge selected'; id: string }
  | { type: 'selection cleared' }
  | ({ type: 'expanded' } & ExpansionKey)
  | ({ type: 'collapsed' } & ExpansionKey)
  /** The next page of an expansion. */
  | ({ type: 'more shown' } & ExpansionKey)
  | { type: 'kind toggled'; kind: NodeKind }
  | { type: 'relation toggled'; relation: ExpansionKey['relation'] }
  | { type: 'path started'; from: NodeId }
  | { type: 'path ended'; to: NodeId }
  | { type: 'path chosen'; index: number }
  | { type: 'path closed' }
  | { type: 'searched'; q: string; mode: SearchMode }
  /** The search is narrowed to a value of a facet, or no longer. */
  | { type: 'search narrowed'; facet: Facet; value: string }
  | { type: 'tool opened'; tool: string | null }
  | { type: 'question asked'; question: AskedQuestion | null }
  /** Back to the graph as it opened. */
  | { type: 'overview restored' }
  /** The address was changed by back, forward or a link. */
  | { type: 'address followed'; view: ViewState };
