/** Looking at a node: its details, and only what is near it. */
import { Focus, PanelRightOpen, ZoomIn, ZoomOut } from 'lucide-react';
import { DEEPEST } from '../../state/view.ts';
import { dispatches, type NodeSituation, type Offer } from './offer.ts';

export function details({ node, view, whole, off }: NodeSituation): Offer[] {
  if (view.selected === node.id) return [];
  const onCanvas =
    whole.nodes.some(({ id }) => id === node.id) && (view.hidden.includes(node.id) || !off.includes(node.id));
  const does = dispatches({ type: 'node selected', id: node.id, onCanvas });
  return [{ id: 'details', label: 'Open its details', Icon: PanelRightOpen, key: 'Enter', part: 'look', does }];
}

/** Focusing on a node; once it is the focus, seeing farther, less far, or all again. */
export function focus({ node, view }: NodeSituation): Offer[] {
  const to = (depth: number) => dispatches({ type: 'focused', focus: { id: node.id, depth } });
  if (view.focus?.id !== node.id)
    return [{ id: 'focus', label: 'Focus on it', Icon: Focus, key: 'f', part: 'look', does: to(1) }];
  const { depth } = view.focus;
  const farther: Offer = {
    id: 'farther',
    label: 'Focus: one step farther',
    Icon: ZoomOut,
    key: '+',
    part: 'look',
    does: to(depth + 1),
  };
  const nearer: Offer = {
    id: 'nearer',
    label: 'Focus: one step less',
    Icon: ZoomIn,
    key: '-',
    part: 'look',
    does: to(depth - 1),
  };
  const end = dispatches({ type: 'focused', focus: null });
  return [
    ...(depth < DEEPEST ? [farther] : []),
    ...(depth > 1 ? [nearer] : []),
    { id: 'focus', label: 'End the focus', Icon: Focus, key: 'f', part: 'look', does: end },
  ];
}
