/** What can be done with the graph as a whole, in its order. Pure. */
import { CircleX, Eye, EyeOff, Group, PinOff, RotateCcw, Share2, Ungroup } from 'lucide-react';
import type { ThemeId } from '../../../contract/ids.ts';
import { lonelyIn } from '../drawn.ts';
import { revealsLinks, toggleLinks } from '../links.ts';
import type { Subgraph } from '../../../contract/graph.ts';
import { hiding } from './hide.ts';
import { counted, dispatches, type Offer, type Situation } from './offer.ts';

interface GraphSituation extends Situation {
  /** What the edge budget chooses from. */
  open: Subgraph;
  /** The stable themes that are part of no other; null until they have come. */
  themes: readonly ThemeId[] | null;
}

function links({ view }: GraphSituation): Offer[] {
  const label = revealsLinks(view) ? 'Draw only the strongest links' : 'Reveal all links among what is shown';
  return [{ id: 'links', label, Icon: Share2, key: null, part: 'expand', does: dispatches(toggleLinks(view)) }];
}

function allEdges({ view }: GraphSituation): Offer[] {
  if (view.budget === null) return [];
  const does = dispatches({ type: 'edges limited', count: null });
  return [{ id: 'all edges', label: 'Draw all edges', Icon: Share2, key: null, part: 'expand', does }];
}

function fold({ view, themes }: GraphSituation): Offer[] {
  const ids = (themes ?? []).filter((id) => !view.folded.includes(id));
  if (ids.length === 0) return [];
  const does = dispatches({ type: 'themes folded', ids });
  const label = `Fold ${counted(ids.length, 'theme')} into one node each`;
  return [{ id: 'fold themes', label, Icon: Group, key: null, part: 'show', does }];
}

function unfold({ view: { folded } }: GraphSituation): Offer[] {
  if (folded.length === 0) return [];
  const does = dispatches(...folded.map((id) => ({ type: 'theme unfolded' as const, id })));
  return [{ id: 'unfold themes', label: 'Unfold all themes', Icon: Ungroup, key: null, part: 'show', does }];
}

function hideLonely({ open, ...situation }: GraphSituation): Offer[] {
  const lonely = lonelyIn(open, situation.drawn);
  if (lonely.length === 0) return [];
  const does = dispatches(
    hiding(
      lonely.map(({ id }) => id),
      situation,
    ),
  );
  const label = `Hide ${counted(lonely.length, 'node')} without an edge`;
  return [{ id: 'hide lonely', label, Icon: EyeOff, key: null, part: 'show', does }];
}

function unhide({ off }: GraphSituation): Offer[] {
  if (off.length === 0) return [];
  const label = `Bring back ${counted(off.length, 'hidden node')}`;
  return [{ id: 'unhide', label, Icon: Eye, key: null, part: 'show', does: dispatches({ type: 'nodes unhidden' }) }];
}

function endFocus({ view: { focus } }: GraphSituation): Offer[] {
  if (!focus) return [];
  const does = dispatches({ type: 'focused', focus: null });
  return [{ id: 'end focus', label: 'End the focus', Icon: CircleX, key: null, part: 'look', does }];
}

function unpin({ view: { pins } }: GraphSituation): Offer[] {
  if (pins.length === 0) return [];
  const does = dispatches({ type: 'unpinned', ids: pins.map(({ id }) => id) });
  const label = `Unpin ${counted(pins.length, 'node')}`;
  return [{ id: 'unpin', label, Icon: PinOff, key: null, part: 'hold', does }];
}

function restore(): Offer[] {
  const does = dispatches({ type: 'overview restored' });
  return [{ id: 'overview', label: 'Back to the overview', Icon: RotateCcw, key: null, part: 'look', does }];
}

const OFFERED: readonly ((situation: GraphSituation) => Offer[])[] = [
  restore,
  endFocus,
  links,
  allEdges,
  fold,
  unfold,
  unhide,
  hideLonely,
  unpin,
];

/** What can be done with the graph now; a layout is chosen from the layouts. */
export const graphActions = (situation: GraphSituation): Offer[] => OFFERED.flatMap((offers) => offers(situation));
