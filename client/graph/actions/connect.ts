/** Finding how a node connects to another. */
import { Route } from 'lucide-react';
import { dispatches, type NodeSituation, type Offer } from './offer.ts';

/** A path begins here, or ends here when one was begun elsewhere. */
export function path({ node, view }: NodeSituation): Offer[] {
  const ends = view.path !== null && view.path.to === null && view.path.from !== node.id;
  return ends
    ? [
        {
          id: 'path',
          label: 'Path to here',
          Icon: Route,
          key: 'w',
          part: 'connect',
          does: dispatches({ type: 'path ended', to: node.id }),
        },
      ]
    : [
        {
          id: 'path',
          label: 'Path from here',
          Icon: Route,
          key: 'w',
          part: 'connect',
          does: dispatches({ type: 'path started', from: node.id }),
        },
      ];
}
