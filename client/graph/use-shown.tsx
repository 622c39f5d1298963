/** The graph on the canvas as React knows it: what the view asks for, with the answers that have come so far. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import { useView } from '../state/context.tsx';
import type { ViewState } from '../state/view.ts';
import { shownIds, withAdded } from './shown.ts';

export interface FoundPath {
  nodes: GraphNode[];
  edges: GraphEdge[];
  sentence: string;
}

export interface Shown {
  /** Undefined until the overview has come. */
  subgraph: Subgraph | undefined;
  ids: ReadonlySet<string>;
  path: FoundPath | null;
  /** What went wrong with the overview itself. */
  error: Error | null;
  retry: () => unknown;
}

const ShownContext = createContext<Shown | null>(null);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('the shown graph is read outside of its provider');
  return shown;
}

function usePath({ path }: ViewState): FoundPath | null {
  const asked = useQuery({
    ...ask.path(path?.from ?? ('' as NodeId), path?.to ?? ('' as NodeId)),
    enabled: !!path?.to,
  });
  return (path?.to && asked.data?.paths[path.chosen]) || null;
}

/** Neighbours of every expansion whose answer is there. */
const useOpened = ({ expanded }: ViewState) =>
  useQueries({
    queries: expanded.map(ask.expansion),
    combine: (results) => results.flatMap(({ data }) => (data ? [data] : [])),
  });

/** The overview with what the view adds to it; the overview alone while the rest is on its way. */
function useSubgraph(overview: Subgraph | undefined, view: ViewState, path: FoundPath | null): Subgraph | undefined {
  const opened = useOpened(view);
  const ids = useMemo(() => {
    const walked = [...view.added, ...(path?.nodes ?? []).map(({ id }) => id)];
    return shownIds([...(overview?.nodes ?? []).map(({ id }) => id), ...walked], opened);
  }, [overview, opened, view.added, path]);
  const more = overview !== undefined && ids.length > overview.nodes.length;
  const everything = useQuery({ ...ask.links(ids), enabled: more }).data;
  return useMemo(
    () => (overview && more && everything ? withAdded(overview, everything, new Set(ids)) : overview),
    [overview, more, everything, ids],
  );
}

export function ShownProvider({ children }: { children: ReactNode }) {
  const view = useView();
  const { data, error, refetch } = useQuery(ask.overview);
  const path = usePath(view);
  const subgraph = useSubgraph(data, view, path);
  const shown = useMemo(
    () => ({ subgraph, ids: new Set<string>(subgraph?.nodes.map(({ id }) => id)), path, error, retry: refetch }),
    [subgraph, path, error, refetch],
  );
  return <ShownContext value={shown}>{children}</ShownContext>;
}
