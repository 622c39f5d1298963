/** Offers as the items of a menu, with a line between their parts. */
import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import type { Offer } from '../actions/offer.ts';

export const OfferItems = ({ offers, onTake }: { offers: readonly Offer[]; onTake: (offer: Offer) => void }) =>
  offers.map((offer, i) => (
    <Fragment key={offer.id}>
      {i > 0 && offers[i - 1]!.part !== offer.part && <Menu.Divider />}
      <Menu.Item
        leftSection={<offer.Icon size={15} />}
        rightSection={offer.key && <kbd aria-hidden="true">{offer.key}</kbd>}
        onClick={() => onTake(offer)}
      >
        {offer.label}
      </Menu.Item>
    </Fragment>
  ));
