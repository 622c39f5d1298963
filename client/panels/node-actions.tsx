/** What can be done with a node: begin a path at it, copy a link to it. */
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Link2, Route } from 'lucide-react';
import type { NodeId } from '../../contract/ids.ts';
import { linkTo } from '../shell/walk.tsx';
import { useDispatch, useView } from '../state/context.tsx';

export function NodeActions({ id }: { id: NodeId }) {
  const dispatch = useDispatch();
  const { path } = useView();
  const clipboard = useClipboard({ timeout: 1_800 });
  const ends = path !== null && path.to === null && path.from !== id;
  const onPath = () => dispatch(ends ? { type: 'path ended', to: id } : { type: 'path started', from: id });
  return (
    <div className="detail-actions">
      <Button
        size="compact-sm"
        variant={ends ? 'filled' : 'default'}
        leftSection={<Route size={14} />}
        onClick={onPath}
      >
        {ends ? 'Path to here' : 'Path from here'}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={clipboard.copied ? <Check size={14} /> : <Link2 size={14} />}
        onClick={() => clipboard.copy(new URL(linkTo(id), location.href).href)}
      >
        {clipboard.copied ? 'Copied' : 'Copy link'}
      </Button>
    </div>
  );
}
