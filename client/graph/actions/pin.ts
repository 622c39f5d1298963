/** Holding a node where it stands, also when all is laid out anew. */
import { Pin, PinOff } from 'lucide-react';
import { dispatches, type NodeSituation, type Offer } from './offer.ts';

export function pin({ node, view, places }: NodeSituation): Offer[] {
  if (view.pins.some(({ id }) => id === node.id)) {
    const does = dispatches({ type: 'unpinned', ids: [node.id] });
    return [{ id: 'pin', label: 'Unpin it', Icon: PinOff, key: 'p', part: 'hold', does }];
  }
  const place = places.get(node.id);
  if (!place) return [];
  const does = dispatches({ type: 'pinned', pins: [{ id: node.id, ...place }] });
  return [{ id: 'pin', label: 'Pin it where it is', Icon: Pin, key: 'p', part: 'hold', does }];
}
