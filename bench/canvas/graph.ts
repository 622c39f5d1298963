/** The graph that all canvases draw: the same for a seed, with the kinds and relations of a large meeting. */
import { Subgraph, type GraphEdge, type GraphNode } from '../../contract/graph.ts';

/** A linear congruential generator (Numerical Recipes), 0…1. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const KINDS = ['talk', 'person', 'topic'] as const;
const idOf = (i: number) => `${KINDS[i % 3]}:${i % 3 === 0 ? 'm/' : ''}${i}`;

/** How a talk and another node hang together. */
function relationOf(other: string, talk: string): readonly [type: string, source: string, target: string] {
  if (other.startsWith('person')) return ['GAVE', other, talk];
  return other.startsWith('topic') ? ['ABOUT', talk, other] : ['SIMILAR_TO', other, talk];
}

const edge = (other: string, talk: string, i: number, weight: number) => {
  const [type, source, target] = relationOf(other, talk);
  return { id: `${type}:${source}->${target}#${i}`, type, source, target, weight };
};

/** A third talks, a third people, a third topics; people and topics hang on talks, talks on talks. */
export function graphOf(nodes: number, edges: number, seed: number): Subgraph {
  const next = random(seed);
  const talk = () => idOf(3 * Math.floor((next() * nodes) / 3));
  const links = Array.from({ length: edges }, (_, i) => {
    const other = idOf(Math.floor(next() * nodes));
    return edge(other, talk(), i, next());
  });
  const side = Math.ceil(Math.sqrt(nodes));
  return Subgraph.parse({
    nodes: Array.from({ length: nodes }, (_, i) => ({
      id: idOf(i),
      kind: KINDS[i % 3],
      label: `A title of a usual length, number ${i}`,
      detail: null,
      degree: 1 + Math.floor(next() * 9),
      x: (i % side) * 130 + next() * 60,
      y: Math.floor(i / side) * 90 + next() * 40,
    })),
    edges: links,
    omitted: { nodes: 0, edges: 0 },
  });
}

/** What an expansion brings: nodes without a place, each with an edge to the talk that is expanded. */
export function neighboursFor(
  graph: Subgraph,
  talk: string,
  count: number,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const first = 3 * Math.ceil(graph.nodes.length / 3);
  const ids = Array.from({ length: count }, (_, i) => idOf(first + 3 * i + 1 + (i % 2)));
  const { nodes, edges } = Subgraph.parse({
    nodes: ids.map((id) => ({
      id,
      kind: id.split(':')[0],
      label: `What came later, ${id}`,
      detail: null,
      degree: 2,
      x: null,
      y: null,
    })),
    edges: ids.map((id, i) => edge(id, talk, graph.edges.length + i, 0.5)),
    omitted: { nodes: 0, edges: 0 },
  });
  return { nodes, edges };
}
