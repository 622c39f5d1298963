/** The last layout that was asked for, computed once and kept: the old places stay until it is there. */
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fingerprint } from '../../contract/fingerprint.ts';
import type { NodeId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import type { LayoutName } from '../state/view.ts';
import { layouts } from './layouts/index.ts';
import type { Laid, LayoutInput } from './layouts/layout.ts';
import { placesToLayOut, type World } from './layouts/places.ts';

interface Wish {
  layout: LayoutName;
  around: NodeId | null;
  /** Names the layout with all that it follows from. */
  key: string;
  input: Omit<LayoutInput, 'talks'>;
}

/** The last layout of a world with what it is to lay out; null when nothing was laid out. */
function wishOf(world: World | null): Wish | null {
  const asked = world?.grown.findLast((one) => one.how === 'laid out');
  const places = world && placesToLayOut(world);
  if (!asked || !places) return null;
  const has = (id: string) => places.has(id);
  const graph = {
    nodes: world.graph.nodes.filter(({ id }) => has(id)),
    edges: world.graph.edges.filter(({ source, target }) => has(source) && has(target)),
  };
  const around = asked.around ?? null;
  const stands = [...places].map(([id, { x, y }]) => `${id} ${x} ${y}`).sort();
  const key = fingerprint([...stands, ...graph.edges.map(({ id }) => id).sort()].join('\n'));
  return { layout: asked.layout, around, key, input: { graph, places, around } };
}

async function layOut({ layout, input }: Wish, client: QueryClient): Promise<Laid> {
  const talks = async () => {
    const answer = await client.fetchQuery({ ...ask.rows('talk'), staleTime: Infinity });
    return answer.kind === 'talk' ? answer.rows : [];
  };
  const laid = await layouts.find(({ name }) => name === layout)!.layOut({ ...input, talks });
  // A node that no answer describes is unknown to the layout, and stays where it is.
  return { ...laid, places: new Map([...input.places, ...laid.places]) };
}

export interface LaidOut {
  /** The layout that is ready; null while there is none. */
  laid: Laid | null;
  /** Whether one is being computed. */
  pending: boolean;
  /** Why it cannot be. */
  error: Error | null;
}

const LAYOUT = 'layout';

/** Lays out what the world says. */
export function useLaid(world: World | null): LaidOut {
  const client = useQueryClient();
  const wish = useMemo(() => wishOf(world), [world]);
  const asked = useQuery({
    queryKey: [LAYOUT, wish?.layout, wish?.around, wish?.key],
    queryFn: () => layOut(wish!, client),
    enabled: wish !== null,
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
  });
  const pending = wish !== null && !asked.data && (asked.isPending || asked.isFetching);
  return { laid: (wish && asked.data) ?? null, pending, error: pending ? null : asked.error };
}

/** How to compute again the layout that could not be computed. */
export function useRetryLayout(): () => void {
  const client = useQueryClient();
  return () => void client.refetchQueries({ queryKey: [LAYOUT], type: 'active' });
}
