/** What of the graph on the canvas is drawn: without what is hidden, out of focus or beyond the edge budget. Pure. */
import type { GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import type { Focus, ViewState } from '../state/view.ts';

type Filters = Pick<ViewState, 'hidden' | 'hiddenKinds' | 'hiddenTypes' | 'focus' | 'budget'>;

/** The strongest first; of equally strong ones the order is that of their ids. A fact of a page is as strong as can be. */
const strongestFirst = (a: GraphEdge, b: GraphEdge) => (b.weight ?? 1) - (a.weight ?? 1) || (a.id < b.id ? -1 : 1);

/** The ids within `depth` edges of a node. */
function within(edges: readonly GraphEdge[], { id, depth }: Focus): Set<string> {
  const near = new Set<string>([id]);
  for (let step = 0; step < depth; step++) {
    const ends = edges.filter(({ source, target }) => near.has(source) || near.has(target));
    for (const { source, target } of ends) near.add(source).add(target);
  }
  return near;
}

/** The edges among `nodes`, in the order they had. */
function among(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphEdge[] {
  const there = new Set<string>(nodes.map(({ id }) => id));
  return edges.filter(({ source, target }) => there.has(source) && there.has(target));
}

function affordable(edges: readonly GraphEdge[], budget: number | null): readonly GraphEdge[] {
  if (budget === null || edges.length <= budget) return edges;
  const kept = new Set([...edges].sort(strongestFirst).slice(0, budget));
  return edges.filter((edge) => kept.has(edge));
}

function unhidden({ nodes, edges }: Subgraph, view: Omit<Filters, 'budget'>): Pick<Subgraph, 'nodes' | 'edges'> {
  const hidden = new Set<string>(view.hidden);
  const kept = nodes.filter(({ id, kind }) => !hidden.has(id) && !view.hiddenKinds.includes(kind));
  return { nodes: kept, edges: among(kept, edges).filter(({ type }) => !view.hiddenTypes.includes(type)) };
}

/** The whole itself where nothing of it is left out: who draws it then has nothing to draw anew. */
const partOf = (whole: Subgraph, nodes: GraphNode[], edges: GraphEdge[]): Subgraph =>
  nodes.length === whole.nodes.length && edges.length === whole.edges.length ? whole : { ...whole, nodes, edges };

/** What is neither hidden nor out of focus, with all its edges: what a budget chooses from. Everything keeps its order. */
export function openOf(whole: Subgraph, view: Omit<Filters, 'budget'>): Subgraph {
  const open = unhidden(whole, view);
  const { focus } = view;
  const near = focus && open.nodes.some(({ id }) => id === focus.id) ? within(open.edges, focus) : null;
  const nodes = near ? open.nodes.filter(({ id }) => near.has(id)) : open.nodes;
  return partOf(whole, nodes, among(nodes, open.edges));
}

/** What is open with its strongest edges, as many as the budget allows; null allows all. No node is left out. */
export const spentOf = (open: Subgraph, budget: number | null): Subgraph =>
  partOf(open, open.nodes, [...affordable(open.edges, budget)]);

/** The part of `whole` that the view lets through; nodes and edges keep their order. */
export const drawnOf = (whole: Subgraph, view: Filters): Subgraph => spentOf(openOf(whole, view), view.budget);

const endsOf = ({ edges }: Subgraph) => new Set<string>(edges.flatMap(({ source, target }) => [source, target]));

/** The nodes that have edges, none of which the budget pays for. */
export function lonelyIn(open: Subgraph, drawn: Subgraph): GraphNode[] {
  const [before, now] = [endsOf(open), endsOf(drawn)];
  return open.nodes.filter(({ id }) => before.has(id) && !now.has(id));
}
