/** Subgraph → Cytoscape elements. Pure: what stands here is all that the canvas knows of a node or an edge. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import type { Places } from './layouts/places.ts';
import { countBy } from './count-by.ts';
import { nodeSize } from './stylesheet.ts';

/** Longest label drawn on the canvas, in characters; panels and the outline show all of it. */
const LONGEST_LABEL = 44;

/** A label cut at a word, with an ellipsis where something is left out. */
export function shortLabel(label: string, longest = LONGEST_LABEL): string {
  if (label.length <= longest) return label;
  // Half of an emoji would be drawn as a box.
  const cut = label.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** From this many edges of one relation at a node on, they are drawn faintly: a star of hundreds would cover the rest. */
const CROWD = 40;

/** Diameter, rim and ring of a node in pixels, so many times as large as at zoom 1. */
export const nodeDrawing = (size: number, times: number) => ({
  drawn: size * times,
  rim: 1.5 * times,
  ring: 6 * times,
});

/** Width of an edge in pixels, at rest and where it stands out. */
export const edgeDrawing = (weight: number, times: number) => ({
  drawn: (0.7 + 1.5 * weight) * times,
  strong: 3.5 * times,
});

function nodeElement(node: GraphNode, places: Places): ElementDefinition {
  const place = places.get(node.id);
  const size = nodeSize(node.kind, node.degree);
  const label = shortLabel(node.label);
  return {
    group: 'nodes',
    data: { id: node.id, kind: node.kind, label, degree: node.degree, size, ...nodeDrawing(size, 1) },
    ...(place ? { position: { ...place } } : {}),
  };
}

function edgeElement({ id, type, source, target, weight }: GraphEdge, crowded: boolean): ElementDefinition {
  const strength = weight ?? 0.5;
  return { group: 'edges', data: { id, type, source, target, weight: strength, crowded, ...edgeDrawing(strength, 1) } };
}

/** Says of an edge whether one of its ends has a crowd of the same relation. */
function crowdIn(edges: readonly GraphEdge[]): (edge: GraphEdge) => boolean {
  const ends = ({ type, source, target }: GraphEdge) => [`${type} ${source}`, `${type} ${target}`];
  const counts = countBy(edges.flatMap(ends), (end) => end);
  return (edge) => ends(edge).some((end) => counts.get(end)! >= CROWD);
}

/** Every node, then every edge whose ends are both there and are not one node. */
export function elementsOf({ nodes, edges }: Subgraph, places: Places): ElementDefinition[] {
  const there = new Set<string>(nodes.map((node) => node.id));
  const drawn = edges.filter((edge) => there.has(edge.source) && there.has(edge.target) && edge.source !== edge.target);
  const crowded = crowdIn(drawn);
  return [...nodes.map((node) => nodeElement(node, places)), ...drawn.map((edge) => edgeElement(edge, crowded(edge)))];
}
