/** Taking a node elsewhere. */
import { Link2 } from 'lucide-react';
import { linkTo } from '../../shell/walk.tsx';
import type { NodeSituation, Offer } from './offer.ts';

/** The link is a query string: whoever copies it puts the page's own address before it. */
export const copyLink = ({ node }: NodeSituation): Offer[] => [
  {
    id: 'copy link',
    label: 'Copy link',
    Icon: Link2,
    key: 'u',
    part: 'share',
    does: { how: 'copy', text: linkTo(node.id) },
  },
];
