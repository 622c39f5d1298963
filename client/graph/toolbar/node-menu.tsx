/** The menu of a node, where the canvas asked for it. */
import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { shortLabel } from '../elements.ts';
import type { MenuWish, Stage } from '../stage.ts';
import { useShown } from '../use-shown.tsx';
import { NodeMenuAt } from './node-menu-at.tsx';

function Opened({ wish, onClose }: { wish: MenuWish; onClose: () => void }) {
  const { subgraph } = useShown();
  const label = subgraph?.nodes.find(({ id }) => id === wish.id)?.label ?? wish.id;
  return (
    <NodeMenuAt {...wish} label={label} position="right-start" width={290} onClose={onClose}>
      <Menu.Label dir="auto">{shortLabel(label, 60)}</Menu.Label>
    </NodeMenuAt>
  );
}

export function NodeMenu({ stage }: { stage: Stage }) {
  const [wish, setWish] = useState<MenuWish | null>(null);
  useEffect(() => stage.onMenu(setWish), [stage]);
  return wish && <Opened key={`${wish.id} ${wish.x} ${wish.y}`} wish={wish} onClose={() => setWish(null)} />;
}
