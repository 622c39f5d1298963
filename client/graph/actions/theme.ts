/** Drawing the talks of a theme as one node, and as talks again. */
import { Ungroup, Group } from 'lucide-react';
import { ThemeId } from '../../../contract/ids.ts';
import { dispatches, type NodeSituation, type Offer } from './offer.ts';

export function fold({ node, view }: NodeSituation): Offer[] {
  const parsed = ThemeId.safeParse(node.id);
  if (!parsed.success) return [];
  const id = parsed.data;
  return view.folded.includes(id)
    ? [
        {
          id: 'fold',
          label: 'Unfold into its talks',
          Icon: Ungroup,
          key: 't',
          part: 'show',
          does: dispatches({ type: 'theme unfolded', id }),
        },
      ]
    : [
        {
          id: 'fold',
          label: 'Fold its talks into it',
          Icon: Group,
          key: 't',
          part: 'show',
          does: dispatches({ type: 'themes folded', ids: [id] }),
        },
      ];
}
