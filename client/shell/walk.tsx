/** Links to nodes: a click walks there, and being real links they can be copied and opened in another tab. */
import type { ReactNode } from 'react';
import type { NodeId, NodeKind } from '../../contract/ids.ts';
import { useShown } from '../graph/use-shown.tsx';
import { useDispatch } from '../state/context.tsx';
import { encodeView } from '../state/url.ts';
import { emptyView } from '../state/view.ts';
import { KindIcon } from './kind-icon.tsx';
import { onPlainClick } from './plain-click.ts';

/** Opens a node's details, and puts the node on the canvas when it is not there. */
export function useWalk(): (id: NodeId) => void {
  const dispatch = useDispatch();
  const { ids } = useShown();
  return (id) => dispatch({ type: 'node selected', id, onCanvas: ids.has(id) });
}

/** The address that opens a node in a fresh page. */
export const linkTo = (id: NodeId): string =>
  `?${encodeView({ ...emptyView, selected: id, growth: [{ how: 'walked', id }] })}`;

export function NodeLink({
  node,
  children,
}: {
  node: { id: NodeId; kind: NodeKind; label: string };
  children?: ReactNode;
}) {
  const walk = useWalk();
  return (
    <a className="node-link" href={linkTo(node.id)} onClick={onPlainClick(() => walk(node.id))}>
      <KindIcon kind={node.kind} />
      <span dir="auto">{children ?? node.label}</span>
    </a>
  );
}
