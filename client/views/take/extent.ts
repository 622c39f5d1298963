/** What is handed out: the view, what was chosen, what the details are about, or everything. */
import type { NodeId } from '../../../contract/ids.ts';
import { useShown } from '../../graph/use-shown.tsx';
import { useView } from '../../state/context.tsx';
import { useOption } from '../../state/use-option.ts';
import { isEdgeId } from '../../state/view.ts';

export const SCOPES = ['view', 'chosen', 'open', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Extent {
  ids: readonly NodeId[];
  /** Ids of the edges, or every edge among the nodes. */
  edges: string[] | 'among';
  /** Which talks a format of talks takes: those among the nodes, or those that the nodes stand for. */
  talks: 'among' | 'of';
}

const isTalk = (id: string) => id.startsWith('talk:');

/** Whether a format of talks would have anything to write. */
export const hasTalks = (extent: Extent | null): boolean =>
  extent === null || (extent.talks === 'of' ? extent.ids.length > 0 : extent.ids.some(isTalk));

/** The nodes whose talks are meant; null for all talks. */
export const talkSources = (extent: Extent | null): readonly NodeId[] | null =>
  extent && (extent.talks === 'of' ? extent.ids : extent.ids.filter(isTalk));

/** The nodes that a scope has; null for the whole graph. */
export function useNodesOf(): Record<Exclude<Scope, 'all'>, readonly NodeId[]> {
  const { subgraph } = useShown();
  const { marked, selected } = useView();
  return {
    view: subgraph?.nodes.map(({ id }) => id) ?? [],
    chosen: marked,
    open: selected === null || isEdgeId(selected) ? [] : [selected as NodeId],
  };
}

export interface Taking {
  scope: Scope;
  setScope: (scope: string) => void;
  /** null for the whole graph. */
  extent: Extent | null;
  /** Whether some of what was named is no talk, so that it can be asked for its talks. */
  mixed: boolean;
  /** Whether the talks are taken that it stands for, and how to say so. */
  standsFor: boolean;
  setStandsFor: (does: boolean) => void;
}

/** What to hand out, as the address remembers it; a scope without anything in it is the view. */
export function useTaking(): Taking {
  const { subgraph } = useShown();
  const nodes = useNodesOf();
  const [asked, setScope] = useOption('take.scope', 'view');
  const [talks, setTalks] = useOption('take.talks', 'of');
  const known = SCOPES.find((one) => one === asked) ?? 'view';
  const scope = known !== 'all' && nodes[known].length === 0 ? 'view' : known;
  const ids = scope === 'all' ? [] : nodes[scope];
  const named = scope === 'chosen' || scope === 'open';
  const standsFor = named && talks === 'of';
  const edges = scope === 'view' ? (subgraph?.edges.map(({ id }) => id) ?? []) : 'among';
  return {
    scope,
    setScope,
    extent: scope === 'all' ? null : { ids, edges, talks: standsFor ? 'of' : 'among' },
    mixed: named && !ids.every(isTalk),
    standsFor,
    setStandsFor: (does) => setTalks(does ? 'of' : 'among'),
  };
}
