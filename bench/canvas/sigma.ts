/** sigma.js with the same graph: a peer that draws with WebGL alone. */
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Subgraph } from '../../contract/graph.ts';
import { nearestTo, type Contender } from './contender.ts';
import { neighboursFor } from './graph.ts';

const LOOK = { size: 5, color: '#1d6aa8' };

export function sigma(container: HTMLElement, { nodes, edges, omitted }: Subgraph): Contender {
  const drawn = new UndirectedGraph();
  for (const { id, x, y, label } of nodes) drawn.addNode(id, { x, y, label, ...LOOK });
  const link = (source: string, target: string) => {
    if (source !== target && !drawn.hasEdge(source, target)) drawn.addEdge(source, target);
  };
  for (const { source, target } of edges) link(source, target);
  let withEdges = true;
  const page = new Sigma(drawn, container, { edgeReducer: () => (withEdges ? {} : { visibility: 'hidden' }) });
  const camera = page.getCamera();
  const placeOf = (id: string) => page.graphToViewport(drawn.getNodeAttributes(id) as { x: number; y: number });
  const middle = () => nearestTo({ x: innerWidth / 2, y: innerHeight / 2 }, drawn.nodes(), placeOf);
  return {
    pan: (dx, dy) =>
      camera.setState({
        x: camera.x - (dx / innerWidth) * camera.ratio,
        y: camera.y + (dy / innerWidth) * camera.ratio,
      }),
    zoom: (times) => camera.setState({ ratio: 1 / times }),
    grab() {
      const node = middle();
      const from = placeOf(node);
      const to = (dx: number, dy: number) =>
        drawn.mergeNodeAttributes(node, page.viewportToGraph({ x: from.x + dx, y: from.y + dy }));
      return { to, drop: () => {} };
    },
    add(count) {
      const talk = middle();
      const { x, y } = drawn.getNodeAttributes(talk) as { x: number; y: number };
      const more = neighboursFor({ nodes, edges, omitted }, talk, count);
      more.nodes.forEach(({ id, label }, i) =>
        drawn.addNode(id, { x: x + 200 * Math.cos(i), y: y + 200 * Math.sin(i), label, ...LOOK }),
      );
      more.nodes.forEach(({ id }) => link(talk, id));
    },
    show(what, on) {
      if (what === 'labels') page.setSetting('renderLabels', on);
      else withEdges = on;
      page.refresh();
    },
  };
}
