/** Subgraph → Cytoscape elements. Pure: what stands here is all that the canvas knows of a node or an edge. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import { nodeSize } from './stylesheet.ts';

/** Longest label drawn on the canvas, in characters; panels and the outline show all of it. */
const LONGEST_LABEL = 44;

/** A label cut at a word, with an ellipsis where something is left out. */
export function shortLabel(label: string, longest = LONGEST_LABEL): string {
  if (label.length <= longest) return label;
  const cut = label.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

export const nodeElement = (node: GraphNode): ElementDefinition => ({
  group: 'nodes',
  data: {
    id: node.id,
    kind: node.kind,
    label: shortLabel(node.label),
    degree: node.degree,
    size: nodeSize(node.kind, node.degree),
  },
  ...(node.x !== null && node.y !== null ? { position: { x: node.x, y: node.y } } : {}),
});

export const edgeElement = (edge: GraphEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: edge.id, type: edge.type, source: edge.source, target: edge.target, weight: edge.weight ?? 0.5 },
});

/** Every node, then every edge whose ends are both there and are not one node. */
export function elementsOf({ nodes, edges }: Subgraph): ElementDefinition[] {
  const there = new Set<string>(nodes.map((node) => node.id));
  const drawn = edges.filter((edge) => there.has(edge.source) && there.has(edge.target) && edge.source !== edge.target);
  return [...nodes.map(nodeElement), ...drawn.map(edgeElement)];
}
