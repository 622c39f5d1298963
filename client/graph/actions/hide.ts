/** Taking nodes off the canvas, and bringing them back. */
import { Eye, EyeOff, ScanEye } from 'lucide-react';
import type { NodeId } from '../../../contract/ids.ts';
import type { Action } from '../../state/action.ts';
import { dispatches, type NodeSituation, type Offer, type Situation } from './offer.ts';

/**
 * Hides nodes by the shorter of two lists: these, or what stays of the canvas. What is folded or not there is not on the
 * canvas as it is counted here, and is hidden by name.
 */
export function hiding(ids: readonly NodeId[], { view, whole, off }: Situation): Action {
  const gone = new Set<NodeId>([...off, ...ids]);
  const stay = whole.nodes.flatMap(({ id }) => (gone.has(id) ? [] : id));
  const all = stay.length + gone.size === whole.nodes.length && view.folded.length === 0;
  const shorter = stay.length > 0 && stay.length < gone.size;
  return all && shorter ? { type: 'others hidden', ids: stay } : { type: 'nodes hidden', ids };
}

export function hide({ node, off, drawn }: NodeSituation): Offer[] {
  const ids = [node.id];
  if (off.includes(node.id)) {
    const does = dispatches({ type: 'nodes unhidden', ids });
    return [{ id: 'hide', label: 'Bring it back', Icon: Eye, key: 'h', part: 'show', does }];
  }
  if (!drawn.nodes.some(({ id }) => id === node.id)) return [];
  const does = dispatches({ type: 'nodes hidden', ids });
  return [{ id: 'hide', label: 'Hide it', Icon: EyeOff, key: 'h', part: 'show', does }];
}

/** Everything that is drawn and neither the node nor next to it. */
export function hideOthers({ node, ...situation }: NodeSituation): Offer[] {
  const { drawn } = situation;
  const kept = new Set<string>([node.id]);
  for (const { source, target } of drawn.edges)
    if (source === node.id || target === node.id) kept.add(source).add(target);
  const ids = drawn.nodes.map(({ id }) => id).filter((id) => !kept.has(id));
  if (ids.length === 0 || ids.length === drawn.nodes.length) return [];
  const does = dispatches(hiding(ids, situation));
  return [
    { id: 'hide others', label: `Hide the ${ids.length} not next to it`, Icon: ScanEye, key: 'o', part: 'show', does },
  ];
}
