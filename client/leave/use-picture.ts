/** The view as an SVG document, made when it is asked for. */
import type { Places } from '../graph/layouts/places.ts';
import type { Scheme } from '../graph/stylesheet.ts';
import { useShown } from '../graph/use-shown.tsx';
import { svgOf } from './svg.ts';

/** Said in the corner: how much, and when. */
const titleOf = (nodes: number, edges: number) =>
  `Colloquy, ${nodes} nodes and ${edges} edges, ${new Date().toISOString().slice(0, 10)}`;

/** @param places of the nodes: as they are laid out, or as they stand on this screen */
export function usePicture(scheme: Scheme, places: Places): () => string {
  const { subgraph, laid } = useShown();
  return () => {
    const graph = subgraph ?? { nodes: [], edges: [] };
    const title = titleOf(graph.nodes.length, graph.edges.length);
    return svgOf({ graph, places, titles: laid?.titles ?? [], scheme, title });
  };
}
