/** Expanding a node along each of its relations, page by page, and taking it back. */
import { Minus, Plus } from 'lucide-react';
import { dispatches, type NodeSituation, type Offer } from './offer.ts';
import { kindCount, relationsOf, type Relation } from './relations.ts';

const keyOf = ({ node, relation, outgoing }: Relation) => ({ node, relation, outgoing });
const idOf = ({ relation, outgoing, kind }: Relation) => `${relation} ${outgoing ? 'out' : 'in'} ${kind}`;

/** The first nine can be expanded by their number. */
const keyAt = (i: number) => (i < 9 ? String(i + 1) : null);

const expandOffer = (one: Relation, i: number): Offer => ({
  id: `expand ${idOf(one)}`,
  label: `${one.heading}: show ${one.next === one.left ? '' : `${one.next} of `}${kindCount(one.left, one.kind)}`,
  Icon: Plus,
  key: keyAt(i),
  part: 'expand',
  does: dispatches({ type: one.open ? 'more shown' : 'expanded', ...keyOf(one) }),
});

const collapseOffer = (one: Relation): Offer => ({
  id: `collapse ${idOf(one)}`,
  label: `${one.heading}: collapse`,
  Icon: Minus,
  key: null,
  part: 'expand',
  does: dispatches({ type: 'collapsed', ...keyOf(one) }),
});

/** What can be expanded at a node, with how many there are before anything is shown. */
export function expand({ node, groups, whole, view }: NodeSituation): Offer[] {
  const relations = relationsOf(node.id, groups ?? [], whole, view);
  return relations.filter(({ next }) => next > 0).map(expandOffer);
}

/** What was expanded at a node can be collapsed, one by one, or all at once. */
export function collapse({ node, groups, whole, view }: NodeSituation): Offer[] {
  const open = relationsOf(node.id, groups ?? [], whole, view).filter((one) => one.open);
  const expanded = view.growth.filter((one) => one.how === 'opened' && one.open && one.node === node.id);
  const all: Offer = {
    id: 'collapse all',
    label: 'Collapse all here',
    Icon: Minus,
    key: 'c',
    part: 'expand',
    does: dispatches({ type: 'all collapsed', node: node.id }),
  };
  return [...open.map(collapseOffer), ...(expanded.length > 0 ? [all] : [])];
}
