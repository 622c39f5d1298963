/** The graph as it opens: the overview without what connects nothing, in the shape of a screen, and where that stands. Pure; of one answer made once. */
import type { GraphNode, Subgraph } from '../../contract/graph.ts';
import { placesOf, type Places } from './layouts/places.ts';

/** Makes something of a graph when it is first asked for: who asks again gets the same, and has nothing to draw anew. */
function onceFor<T>(make: (graph: Subgraph) => T): (graph: Subgraph) => T {
  const made = new WeakMap<Subgraph, T>();
  return (graph) => {
    const known = made.get(graph) ?? make(graph);
    made.set(graph, known);
    return known;
  };
}

/** A topic of a single talk is a detail of that talk: it waits until the talk is expanded. */
const waits = (node: GraphNode) => node.kind === 'topic' && node.degree <= 1;

/** Width by height of what a screen has for the graph, and the most that one of the two is stretched for it. */
const SHAPE = 3 / 2;
const MOST_STRETCHED = 1.8;

const spreadOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const within = (factor: number) => (factor > 1 ? Math.min(MOST_STRETCHED, factor) : 1);

/** Nodes moved apart across or down until they fill the shape of a screen: labels have more room then, and none less. */
function shaped(nodes: readonly GraphNode[]): GraphNode[] {
  if (nodes.length < 2) return [...nodes];
  const [width, height] = [spreadOf(nodes.map(({ x }) => x ?? 0)), spreadOf(nodes.map(({ y }) => y ?? 0))];
  const shape = width / Math.max(1, height);
  const [across, down] = [within(SHAPE / Math.max(0.01, shape)), within(shape / SHAPE)];
  return nodes.map((node) => ({ ...node, x: node.x && node.x * across, y: node.y && node.y * down }));
}

/** What the overview shows at first; what waits is counted as omitted. */
export const openingOf = onceFor(({ nodes, edges, omitted }: Subgraph): Subgraph => {
  const waiting = new Set<string>(nodes.filter(waits).map(({ id }) => id));
  const shown = edges.filter((edge) => !waiting.has(edge.source) && !waiting.has(edge.target));
  return {
    nodes: shaped(nodes.filter(({ id }) => !waiting.has(id))),
    edges: shown,
    omitted: { nodes: omitted.nodes + waiting.size, edges: omitted.edges + edges.length - shown.length },
  };
});

const isPlaced = (node: GraphNode): node is GraphNode & { x: number; y: number } => node.x !== null && node.y !== null;

/** Where the graph stands while nothing has grown, in layout units: as it was laid out; what was not stands beside. */
export const openingPlaces = onceFor((overview): Places => {
  const placed = overview.nodes.filter(isPlaced);
  if (placed.length === overview.nodes.length) return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
  return placesOf({ overview, graph: overview, grown: [] }, null);
});
