/** What can be done with several nodes at once, in its order. Pure. */
import {
  CircleX,
  Columns2,
  EyeOff,
  Merge,
  Pin,
  PinOff,
  Route,
  ScanEye,
  Shuffle,
  Sparkles,
  Waypoints,
} from 'lucide-react';
import type { Pin as PinnedNode } from '../../state/view.ts';
import { neighboursOf } from './choose.ts';
import { hiding } from './hide.ts';
import { counted, dispatches, type MarkedSituation, type Offer } from './offer.ts';

const isTalk = (id: string) => id.startsWith('talk:');

function pathBetween({ view: { marked } }: MarkedSituation): Offer[] {
  const [from, to] = marked;
  if (!from || !to || marked.length > 2) return [];
  const does = dispatches({ type: 'path started', from }, { type: 'path ended', to });
  return [{ id: 'path', label: 'Path between the two', Icon: Route, key: 'w', part: 'connect', does }];
}

function compare({ view: { marked }, views }: MarkedSituation): Offer[] {
  if (marked.length !== 2 || !views.includes('compare')) return [];
  const does = dispatches({ type: 'view opened', name: 'compare' });
  return [{ id: 'compare', label: 'Compare the two', Icon: Columns2, key: null, part: 'look', does }];
}

function alike({ view: { marked }, views }: MarkedSituation): Offer[] {
  if (marked.length === 0 || !marked.every(isTalk) || !views.includes('alike')) return [];
  const does = dispatches({ type: 'tool opened', tool: 'alike' });
  return [{ id: 'alike', label: 'More talks like these', Icon: Sparkles, key: null, part: 'look', does }];
}

function expandCommon({ common }: MarkedSituation): Offer[] {
  if (!common || common.length === 0) return [];
  const label = `Show ${common.length} in common`;
  const does = dispatches({ type: 'nodes added', ids: common });
  return [{ id: 'expand common', label, Icon: Merge, key: 'e', part: 'expand', does }];
}

function markNeighbours({ view, drawn }: MarkedSituation): Offer[] {
  const near = neighboursOf(view.marked, drawn);
  if (near.length === 0) return [];
  const does = dispatches({ type: 'marked', ids: near, how: 'also' });
  const label = `Choose ${counted(near.length, 'neighbour')} too`;
  return [{ id: 'mark neighbours', label, Icon: Waypoints, key: 'n', part: 'choose', does }];
}

function invert({ view, drawn }: MarkedSituation): Offer[] {
  const marked = new Set<string>(view.marked);
  const ids = drawn.nodes.map(({ id }) => id).filter((id) => !marked.has(id));
  if (ids.length === 0) return [];
  const does = dispatches({ type: 'marked', ids, how: 'only' });
  return [{ id: 'invert', label: `Choose the other ${ids.length}`, Icon: Shuffle, key: null, part: 'choose', does }];
}

function hide(situation: MarkedSituation): Offer[] {
  const does = dispatches(hiding(situation.view.marked, situation));
  return [{ id: 'hide', label: 'Hide them', Icon: EyeOff, key: 'h', part: 'show', does }];
}

function hideOthers(situation: MarkedSituation): Offer[] {
  const { view, drawn } = situation;
  const marked = new Set<string>(view.marked);
  const ids = drawn.nodes.map(({ id }) => id).filter((id) => !marked.has(id));
  if (ids.length === 0 || ids.length === drawn.nodes.length) return [];
  const does = dispatches(hiding(ids, situation));
  return [{ id: 'hide others', label: 'Show only them', Icon: ScanEye, key: 'o', part: 'show', does }];
}

function pin({ view, places }: MarkedSituation): Offer[] {
  const held = new Set<string>(view.pins.map(({ id }) => id));
  const free: PinnedNode[] = view.marked.flatMap((id) => {
    const place = places.get(id);
    return place && !held.has(id) ? [{ id, ...place }] : [];
  });
  if (free.length > 0) {
    const does = dispatches({ type: 'pinned', pins: free });
    return [{ id: 'pin', label: 'Pin them', Icon: Pin, key: 'p', part: 'hold', does }];
  }
  if (!view.marked.some((id) => held.has(id))) return [];
  const does = dispatches({ type: 'unpinned', ids: view.marked });
  return [{ id: 'pin', label: 'Unpin them', Icon: PinOff, key: 'p', part: 'hold', does }];
}

function clear(): Offer[] {
  const does = dispatches({ type: 'marked', ids: [], how: 'only' });
  return [{ id: 'clear', label: 'Choose none', Icon: CircleX, key: 'Escape', part: 'choose', does }];
}

const OFFERED: readonly ((situation: MarkedSituation) => Offer[])[] = [
  pathBetween,
  compare,
  alike,
  expandCommon,
  hide,
  hideOthers,
  pin,
  markNeighbours,
  invert,
  clear,
];

/** What can be done with the marked nodes now; nothing while none is marked. */
export const markedActions = (situation: MarkedSituation): Offer[] =>
  situation.view.marked.length === 0 ? [] : OFFERED.flatMap((offers) => offers(situation));
