/** The graph on the canvas as React knows it: what the view asks for, with the answers that have come so far. */
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import { useView } from '../state/context.tsx';
import type { Growth, ViewState } from '../state/view.ts';
import { openOf, spentOf } from './drawn.ts';
import { foldedOf, foldedPlaces, type Fold } from './fold.ts';
import type { Laid } from './layouts/layout.ts';
import { placesOf, placesToLayOut, withPins, type Places, type World } from './layouts/places.ts';
import { openingPlaces } from './opening.ts';
import { isUpright, turnedPlaces } from './turned.ts';
import { useLaid } from './use-laid.ts';
import { placedIds, shownIds, unkeptIds, withAdded, type Grown } from './shown.ts';
import { useEdges } from './use-edges.ts';
import { useFolds } from './use-folds.ts';

export interface FoundPath {
  nodes: GraphNode[];
  edges: GraphEdge[];
  sentence: string;
}

export interface Shown {
  /** What is drawn; undefined until the overview has come. */
  subgraph: Subgraph | undefined;
  /** What the edge budget chooses from: all that is neither hidden nor out of focus, with themes folded. */
  open: Subgraph | undefined;
  /** What is on the canvas before anything is hidden: for counts, and to bring back. */
  whole: Subgraph | undefined;
  /** The nodes that are hidden one by one, or because others were kept. */
  off: readonly NodeId[];
  /** Ids of `whole` that no list of what is kept hides: what need not be put on the canvas again. */
  ids: ReadonlySet<string>;
  /** Where each node of `whole` stands in the layout. */
  places: Places;
  /** Where each stands on this screen. */
  onScreen: Places;
  /** Whether that is turned; a layout that somebody chose has its columns and rows, and is not. */
  turned: boolean;
  /** The last layout with its titles, once it is ready; null where the overview's own holds. */
  laid: Laid | null;
  /** Whether a layout is on its way; the old places stay until it is there. */
  laying: boolean;
  /** Why the layout could not be computed. */
  layoutError: Error | null;
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

interface Answers {
  /** What each expansion brings, in their order; nothing where the API refused. */
  neighbours: readonly (readonly NodeId[])[];
  pending: boolean;
}

const answersOf = (results: readonly UseQueryResult<{ neighbours: NodeId[] }>[]): Answers => ({
  neighbours: results.map(({ data }) => data?.neighbours ?? []),
  pending: results.some(({ isPending }) => isPending),
});

/** Puts the answers into the expansions, one after the other. */
function answered(growth: readonly Growth[], { neighbours }: Answers): Grown[] {
  let next = 0;
  return growth.map((grown) => (grown.how === 'opened' ? { ...grown, neighbours: neighbours[next++] ?? [] } : grown));
}

/** What grew, with the answers of its expansions; the last complete one while an answer is on its way. */
function useGrown({ growth }: ViewState): readonly Grown[] {
  const opened = growth.filter((grown) => grown.how === 'opened');
  const answers = useQueries({ queries: opened.map(ask.expansion), combine: answersOf });
  const grown = useMemo(() => (answers.pending ? null : answered(growth, answers)), [growth, answers]);
  const [last, setLast] = useState<readonly Grown[]>([]);
  if (grown && grown !== last) setLast(grown);
  return grown ?? last;
}

/** The ids of the overview and the path, from which the rest grows. */
const startOf = (overview: Subgraph | undefined, path: FoundPath | null) =>
  [...(overview?.nodes ?? []), ...(path?.nodes ?? [])].map(({ id }) => id);

/**
 * What places follow from: the overview with all that grew, also what was collapsed and keeps its place. The last
 * complete one while an answer is on its way; the overview alone until the first has come.
 */
function useWorld(overview: Subgraph | undefined, grown: readonly Grown[], path: FoundPath | null): World | null {
  const ids = useMemo(() => placedIds(startOf(overview, path), grown), [overview, grown, path]);
  const more = overview !== undefined && ids.length > overview.nodes.length;
  const { data: everything, isPlaceholderData } = useQuery({ ...ask.links(ids), enabled: more });
  const ready = overview !== undefined && (!more || (everything !== undefined && !isPlaceholderData));
  const world = useMemo(() => {
    if (!ready) return null;
    const graph = more && everything ? withAdded(overview, everything, new Set(ids)) : overview;
    return { overview, graph, grown };
  }, [ready, overview, more, everything, ids, grown]);
  const [last, setLast] = useState<World | null>(null);
  if (world && world !== last) setLast(world);
  const opening = useMemo(() => (overview ? { overview, graph: overview, grown: [] } : null), [overview]);
  return world ?? last ?? opening;
}

/** What of the world is on the canvas: collapsing takes off at once, also while the next answer is on its way. */
function useWhole(world: World | null, grown: readonly Grown[], path: FoundPath | null): Subgraph | undefined {
  return useMemo(
    () =>
      world?.overview &&
      withAdded(world.overview, world.graph, new Set(shownIds(startOf(world.overview, path), grown))),
    [world, grown, path],
  );
}

/** What a list of what is kept hides. */
function useUnkept(world: World | null, grown: readonly Grown[]): readonly NodeId[] {
  return useMemo(() => (world ? unkeptIds(startOf(world.overview, null), grown) : []), [world, grown]);
}

function useOff({ hidden }: ViewState, unkept: readonly NodeId[]): readonly NodeId[] {
  return useMemo(() => (unkept.length === 0 ? hidden : [...new Set([...hidden, ...unkept])]), [hidden, unkept]);
}

interface Narrowed {
  whole: Subgraph | undefined;
  folds: readonly Fold[];
  off: readonly NodeId[];
  view: ViewState;
}

function useOpen({ whole, folds, off, view }: Narrowed): Subgraph | undefined {
  const { hiddenKinds, hiddenTypes, focus } = view;
  return useMemo(
    () => whole && openOf(foldedOf(whole, folds), { hidden: off, hiddenKinds, hiddenTypes, focus }),
    [whole, folds, off, hiddenKinds, hiddenTypes, focus],
  );
}

function useIds(whole: Subgraph | undefined, unkept: readonly NodeId[]): ReadonlySet<string> {
  return useMemo(() => {
    const gone = new Set<string>(unkept);
    return new Set<string>(whole?.nodes.flatMap(({ id }) => (gone.has(id) ? [] : id)));
  }, [whole, unkept]);
}

const NOWHERE: Places = new Map();

const standsIn = (world: World, laid: Laid | null): Places =>
  world.grown.length === 0 && world.graph === world.overview
    ? openingPlaces(world.overview)
    : placesOf(world, laid?.places ?? null);

/** Where everything stands; while a layout is on its way, where it stood. */
function useStands(world: World | null, laid: Laid | null, laying: boolean): Places {
  const now = useMemo(() => (world && !laying ? standsIn(world, laid) : null), [world, laid, laying]);
  const [last, setLast] = useState<Places>(NOWHERE);
  if (now && now !== last) setLast(now);
  const meanwhile = useMemo(
    () => (world && laying ? new Map([...placesOf(world, placesToLayOut(world)), ...last]) : last),
    [world, laying, last],
  );
  return now ?? meanwhile;
}

export function ShownProvider({ children }: { children: ReactNode }) {
  const view = useView();
  const { data, error, refetch } = useQuery(ask.overview);
  const path = usePath(view);
  const grown = useGrown(view);
  const world = useWorld(data, grown, path);
  const whole = useEdges(useWhole(world, grown, path), view);
  const folds = useFolds(view);
  const unkept = useUnkept(world, grown);
  const off = useOff(view, unkept);
  const open = useOpen({ whole, folds, off, view });
  const subgraph = useMemo(() => open && spentOf(open, view.budget), [open, view.budget]);
  const { laid, pending: laying, error: layoutError } = useLaid(world);
  const stands = useStands(world, laid, laying);
  const places = useMemo(() => withPins(foldedPlaces(stands, folds), view.pins), [stands, folds, view.pins]);
  const [upright] = useState(isUpright);
  const turned = upright && laid === null;
  const onScreen = turned ? turnedPlaces(places) : places;
  const ids = useIds(whole, unkept);
  const shown = useMemo(
    () => ({
      subgraph,
      open,
      whole,
      off,
      ids,
      places,
      onScreen,
      turned,
      laid,
      laying,
      layoutError,
      path,
      error,
      retry: refetch,
    }),
    [subgraph, open, whole, off, ids, places, onScreen, turned, laid, laying, layoutError, path, error, refetch],
  );
  return <ShownContext value={shown}>{children}</ShownContext>;
}
