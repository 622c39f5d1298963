/** Offers as React knows them: made of the view and of what the API has answered so far, and how one is taken. */
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NeighbourGroup } from '../../../contract/api.ts';
import { kindOf, type NodeId } from '../../../contract/ids.ts';
import * as ask from '../../queries.ts';
import { useDispatch, useView } from '../../state/context.tsx';
import { useShown } from '../use-shown.tsx';
import { graphActions } from './graph.ts';
import { nodeActions } from './index.ts';
import { markedActions } from './marked.ts';
import type { Offer, Situation } from './offer.ts';

const NOTHING = { nodes: [], edges: [], omitted: { nodes: 0, edges: 0 } };

function useSituation(): Situation {
  const view = useView();
  const { subgraph, whole, off, places } = useShown();
  return { view, drawn: subgraph ?? NOTHING, whole: whole ?? NOTHING, off, places };
}

/** What can be done with a node; its relations are counted as soon as the API has answered. */
export function useNodeOffers(id: NodeId): Offer[] {
  const situation = useSituation();
  const { data } = useQuery(ask.neighbours(id));
  const known = situation.drawn.nodes.find((node) => node.id === id) ?? data?.node;
  const node = known ?? { id, kind: kindOf(id), label: id };
  return nodeActions({ ...situation, node, groups: data?.groups ?? null });
}

/** Marked nodes up to which their neighbours are compared, and neighbours of each that are asked for. */
const MOST_COMPARED = 12;
const MOST_NEIGHBOURS = 500;

const idsOf = (groups: readonly NeighbourGroup[]) =>
  new Set(groups.flatMap(({ items }) => items.map(({ node }) => node.id)));

/** The ids that all answers hold; null while one is on its way, or when there is nothing to compare. */
function commonIn(results: readonly UseQueryResult<{ groups: NeighbourGroup[] }>[]): NodeId[] | null {
  const answers = results.flatMap(({ data }) => (data ? [idsOf(data.groups)] : []));
  const [first, ...others] = answers;
  if (!first || others.length === 0 || answers.length < results.length) return null;
  return [...first].filter((id) => others.every((other) => other.has(id)));
}

function useCommon(marked: readonly NodeId[]): NodeId[] | null {
  const asked = marked.length <= MOST_COMPARED ? marked : [];
  return useQueries({ queries: asked.map((id) => ask.neighbours(id, MOST_NEIGHBOURS)), combine: commonIn });
}

/**
 * What can be done with the marked nodes.
 *
 * @param views names of the views and tools that there are
 */
export function useMarkedOffers(views: readonly string[]): Offer[] {
  const situation = useSituation();
  const common = useCommon(situation.view.marked);
  const there = useMemo(() => new Set<string>(situation.whole.nodes.map(({ id }) => id)), [situation.whole]);
  const fresh = common && common.filter((id) => !there.has(id));
  return markedActions({ ...situation, common: fresh, views });
}

/** What can be done with the graph as a whole. */
export function useGraphOffers(): Offer[] {
  const situation = useSituation();
  const { open } = useShown();
  const { data } = useQuery(ask.themes);
  const themes = data ? data.themes.filter(({ parent }) => parent === null).map(({ id }) => id) : null;
  return graphActions({ ...situation, open: open ?? NOTHING, themes });
}

/** Takes an offer: dispatches its actions in order, or copies its text, a query string, as an address. */
export function useTake(): (offer: Offer) => void {
  const dispatch = useDispatch();
  return ({ does }) => {
    if (does.how === 'dispatch') does.actions.forEach(dispatch);
    else void navigator.clipboard?.writeText(new URL(does.text, location.href).href);
  };
}
