/** What can be done now, as a value: context menu, detail panel, outline, palette and key list all read the same offers. */
import type { LucideIcon } from 'lucide-react';
import type { NeighbourGroup } from '../../../contract/api.ts';
import type { GraphNode, Subgraph } from '../../../contract/graph.ts';
import type { NodeId } from '../../../contract/ids.ts';
import type { Action } from '../../state/action.ts';
import type { ViewState } from '../../state/view.ts';
import type { Places } from '../layouts/places.ts';

/** What taking an offer does: actions for the log, in order, or a text for the clipboard. */
type Deed = { how: 'dispatch'; actions: readonly Action[] } | { how: 'copy'; text: string };

export interface Offer {
  /** Unique among the offers of one situation, e.g. `hide` or `expand GAVE out talk`. */
  id: string;
  /** What a button says, in two to six words. */
  label: string;
  Icon: LucideIcon;
  /** The key that takes it while the graph or the outline has the keyboard, e.g. `h`; null for none. */
  key: string | null;
  /** Menus draw a line between offers of different parts. */
  part: 'look' | 'expand' | 'show' | 'choose' | 'hold' | 'connect' | 'share';
  does: Deed;
}

/** What of the graph is known when offers are made. */
export interface Situation {
  view: ViewState;
  /** What is drawn. */
  drawn: Subgraph;
  /** What is on the canvas, with what is hidden. */
  whole: Subgraph;
  /** What is hidden, one by one or because others were kept. */
  off: readonly NodeId[];
  places: Places;
}

export type Group = Pick<NeighbourGroup, 'type' | 'outgoing' | 'kind' | 'total'>;

/** A situation with the node that is meant. */
export interface NodeSituation extends Situation {
  node: Pick<GraphNode, 'id' | 'kind' | 'label'>;
  /** What it is connected to in the whole graph; null until the API has said so. */
  groups: readonly Group[] | null;
}

/** A situation with the nodes that are marked. */
export interface MarkedSituation extends Situation {
  /** What each of the marked nodes is connected to and that is not on the canvas; null until the API has said so. */
  common: readonly NodeId[] | null;
  /** Names of the views of the middle that there are. */
  views: readonly string[];
}

export const dispatches = (...actions: Action[]): Deed => ({ how: 'dispatch', actions });

/** `3 nodes`, `1 node` */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
