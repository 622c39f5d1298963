/**
 * All that can be done with a node, in the order in which it is listed everywhere. Pure. A new one is a function that
 * offers it, where it applies, and one line below.
 */
import { mark, markNeighbours } from './choose.ts';
import { path } from './connect.ts';
import { collapse, expand } from './expand.ts';
import { hide, hideOthers } from './hide.ts';
import { details, focus } from './look.ts';
import type { NodeSituation, Offer } from './offer.ts';
import { pin } from './pin.ts';
import { copyLink } from './share.ts';
import { fold } from './theme.ts';

const OFFERED: readonly ((situation: NodeSituation) => Offer[])[] = [
  details,
  focus,
  expand,
  collapse,
  fold,
  hide,
  hideOthers,
  pin,
  mark,
  markNeighbours,
  path,
  copyLink,
];

/** What can be done with a node now; what does not apply is not among it. */
export const nodeActions = (situation: NodeSituation): Offer[] => OFFERED.flatMap((offers) => offers(situation));
