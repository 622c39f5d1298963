/** The edges that a view draws beyond those of the overview: what expansions bring, and all links when they are asked for. */
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphEdge, Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import type { ViewState } from '../state/view.ts';
import { revealsLinks } from './links.ts';
import { withEdges } from './more-edges.ts';

const NONE: readonly GraphEdge[] = [];

const edgesOf = (results: readonly UseQueryResult<{ edges: GraphEdge[] }>[]): readonly GraphEdge[] =>
  results.flatMap(({ data }) => data?.edges ?? []);

/** The edges along open expansions, also between nodes that were there before. */
function useExpandedEdges({ growth }: ViewState): readonly GraphEdge[] {
  const opened = growth.filter((grown) => grown.how === 'opened').filter(({ open }) => open);
  return useQueries({ queries: opened.map(ask.expansion), combine: edgesOf });
}

/** All links among nodes; none until they have come. */
function useAllLinks(ids: readonly NodeId[], wanted: boolean): readonly GraphEdge[] {
  const { data } = useQuery({ ...ask.links(ids), enabled: wanted && ids.length > 0 });
  return wanted && data ? data.edges : NONE;
}

/** What is on the canvas with every edge that the view asks for. */
export function useEdges(graph: Subgraph | undefined, view: ViewState): Subgraph | undefined {
  const expanded = useExpandedEdges(view);
  const ids = useMemo(() => graph?.nodes.map(({ id }) => id) ?? [], [graph]);
  const all = useAllLinks(ids, revealsLinks(view));
  return useMemo(() => graph && withEdges(withEdges(graph, expanded), all), [graph, expanded, all]);
}
