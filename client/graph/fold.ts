/** Themes drawn as one node each: their talks go into it, and what ran to the talks runs to the theme. Pure. */
import { edgeId, type GraphEdge, type GraphNode, type Subgraph } from '../../contract/graph.ts';
import { kindOf, type NodeId, type ThemeId } from '../../contract/ids.ts';
import type { Places } from './layouts/places.ts';

/** A theme that is folded, with all its talks, on the canvas or not. */
export interface Fold {
  id: ThemeId;
  label: string;
  members: ReadonlySet<string>;
}

/** Which theme each node of the graph goes into: the first that was folded, where it belongs to several. */
function holdersIn({ nodes }: Subgraph, folds: readonly Fold[]): Map<string, Fold> {
  const holders = new Map<string, Fold>();
  for (const { id } of nodes) {
    const fold = folds.find(({ members }) => members.has(id));
    if (fold) holders.set(id, fold);
  }
  return holders;
}

const asNode = (id: ThemeId): NodeId => id as string as NodeId;

function themeNode({ id, label }: Fold, talks: number, known: GraphNode | undefined): GraphNode {
  const detail = `${talks} ${talks === 1 ? 'talk' : 'talks'}, folded`;
  return { id: asNode(id), kind: 'theme', label, x: known?.x ?? null, y: known?.y ?? null, detail, degree: talks };
}

/** Of an edge that stands for several the weight grows with their number: a half for two, nine tenths for twenty. */
const together = (edges: readonly GraphEdge[]): number | null =>
  edges.length === 1 ? edges[0]!.weight : edges.length / (edges.length + 2);

function foldEdges(edges: readonly GraphEdge[], holders: ReadonlyMap<string, Fold>): GraphEdge[] {
  const groups = new Map<string, GraphEdge[]>();
  const end = (id: NodeId) => (holders.has(id) ? asNode(holders.get(id)!.id) : id);
  for (const edge of edges) {
    const [source, target] = [end(edge.source), end(edge.target)];
    if (source === target) continue;
    const id = source === edge.source && target === edge.target ? edge.id : edgeId(edge.type, source, target);
    const group = groups.get(id);
    if (group) group.push({ ...edge, source, target });
    else groups.set(id, [{ ...edge, id, source, target }]);
  }
  return [...groups].map(([id, group]) => ({ ...group[0]!, id, weight: together(group) }));
}

/**
 * The graph with the talks of folded themes in one node per theme, as large as it has talks here. Edges among the talks
 * of a theme vanish in it; parallel ones become one. A theme without a talk here is left as it is.
 */
export function foldedOf(graph: Subgraph, folds: readonly Fold[]): Subgraph {
  const holders = holdersIn(graph, folds);
  if (holders.size === 0) return graph;
  const known = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const full = folds.map((fold) => ({ fold, talks: [...holders.values()].filter((one) => one === fold).length }));
  const themes = full
    .filter(({ talks }) => talks > 0)
    .map(({ fold, talks }) => themeNode(fold, talks, known.get(fold.id)));
  const drawn = new Set<string>(themes.map(({ id }) => id));
  const rest = graph.nodes.filter(({ id }) => !holders.has(id) && !drawn.has(id));
  return { ...graph, nodes: [...themes, ...rest], edges: foldEdges(graph.edges, holders) };
}

/** Where folded themes stand that have no place of their own: in the middle of their talks. */
export function foldedPlaces(places: Places, folds: readonly Fold[]): Places {
  const middles = folds
    .filter(({ id }) => !places.has(id))
    .flatMap(({ id, members }) => {
      const there = [...members].flatMap((member) => places.get(member) ?? []);
      if (there.length === 0) return [];
      const mean = (axis: 'x' | 'y') => there.reduce((sum, point) => sum + point[axis], 0) / there.length;
      return [[id, { x: mean('x'), y: mean('y') }] as const];
    });
  return middles.length > 0 ? new Map([...places, ...middles]) : places;
}

const OF_THEMES = new Set(['IN_THEME', 'TYPICAL_OF', 'WITHIN']);

/** The theme that an edge was folded into, when it stands for edges of its talks; null for an edge of the graph. */
export function foldOf({ source, target, type }: Pick<GraphEdge, 'source' | 'target' | 'type'>): NodeId | null {
  if (OF_THEMES.has(type) && kindOf(source) !== 'theme') return null;
  return type === 'WITHIN' ? null : ([source, target].find((id) => kindOf(id) === 'theme') ?? null);
}
