/** What can be done with a node: the most wanted as buttons, all of it in a menu. */
import { Button, Menu } from '@mantine/core';
import { Check, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { NodeId } from '../../contract/ids.ts';
import type { Offer } from '../graph/actions/offer.ts';
import { useNodeOffers, useTake } from '../graph/actions/use-offers.ts';
import { MENU } from '../graph/toolbar/menu-props.ts';
import { OfferItems } from '../graph/toolbar/offer-menu.tsx';
import { useView } from '../state/context.tsx';

/** The most wanted, with the word on the button where there is one; the whole label is its name and its title. */
const WANTED: readonly [id: string, word: string | null][] = [
  ['path', 'Path'],
  ['focus', 'Focus'],
  ['mark', 'Choose'],
  ['copy link', null],
];
/** Milliseconds for which a button says that it copied. */
const SAID = 1_800;

interface OfferButtonProps {
  offer: Offer;
  /** What the button says; an icon alone where it is null. A label that does not hold it is said in full. */
  word: string | null;
  filled: boolean;
  onTake: (offer: Offer) => void;
}

function OfferButton({ offer, word, filled, onTake }: OfferButtonProps) {
  const [done, setDone] = useState(false);
  const copies = offer.does.how === 'copy';
  const take = () => {
    onTake(offer);
    if (!copies) return;
    setDone(true);
    setTimeout(() => setDone(false), SAID);
  };
  const said = word && !filled && offer.label.startsWith(word) ? word : offer.label;
  return (
    <Button
      className={word === null && !done ? 'icon-only' : ''}
      size="compact-sm"
      variant={filled ? 'filled' : 'default'}
      leftSection={done ? <Check size={14} /> : <offer.Icon size={14} />}
      aria-label={done ? 'Copied' : offer.label}
      title={offer.label}
      onClick={take}
    >
      {done ? 'Copied' : word === null ? '' : said}
    </Button>
  );
}

export function NodeActions({ id }: { id: NodeId }) {
  const offers = useNodeOffers(id);
  const take = useTake();
  const { path } = useView();
  const ends = path !== null && path.to === null && path.from !== id;
  return (
    <div className="detail-actions">
      {WANTED.flatMap(([id, word]) => offers.filter((offer) => offer.id === id).map((offer) => ({ offer, word }))).map(
        ({ offer, word }) => (
          <OfferButton key={offer.id} offer={offer} word={word} filled={ends && word === 'Path'} onTake={take} />
        ),
      )}
      <Menu position="bottom-end" width={290} {...MENU}>
        <Menu.Target>
          <Button
            className="icon-only"
            size="compact-sm"
            variant="default"
            aria-label="All actions"
            title="All actions"
            leftSection={<Ellipsis size={14} />}
          />
        </Menu.Target>
        <Menu.Dropdown className="node-menu">
          <OfferItems offers={offers} onTake={take} />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
