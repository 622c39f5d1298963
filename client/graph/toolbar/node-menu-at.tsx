/** Everything that can be done with a node, as a menu at a place of the window. */
import { Menu, type FloatingPosition } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import { useNodeOffers, useTake } from '../actions/use-offers.ts';
import { MENU } from './menu-props.ts';
import { OfferItems } from './offer-menu.tsx';

interface MenuAtProps {
  id: NodeId;
  label: string;
  /** Pixels of the window. */
  x: number;
  y: number;
  position: FloatingPosition;
  width: number;
  onClose: () => void;
  /** Above the offers. */
  children?: ReactNode;
}

export function NodeMenuAt({ id, label, x, y, position, width, onClose, children }: MenuAtProps) {
  const offers = useNodeOffers(id);
  const take = useTake();
  return (
    <Menu {...MENU} opened onChange={onClose} position={position} width={width}>
      <Menu.Target>
        <button type="button" className="menu-anchor" tabIndex={-1} aria-label="Menu" style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown className="node-menu" aria-label={`Actions for ${label}`}>
        {children}
        <OfferItems offers={offers} onTake={take} />
      </Menu.Dropdown>
    </Menu>
  );
}
