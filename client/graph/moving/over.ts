/** What is drawn over the picture of a graph: what is dragged, and what changed since the picture was drawn. */
import type { Core, SingularElementArgument } from 'cytoscape';
import { LAYER, type Renderer } from './renderer.ts';

type Element = SingularElementArgument;

/** Edges below nodes, else in the order given; each once. */
const stacked = (elements: readonly Element[]): Element[] => {
  const once = [...new Set(elements)];
  return [...once.filter((element) => element.isEdge()), ...once.filter((element) => element.isNode())];
};

/** Draws elements on the canvas above the one of the graph, as the camera sees them, and wipes it first. */
export function drawOver(cy: Core, renderer: Renderer, elements: readonly Element[]): void {
  const context = renderer.data.contexts[LAYER.drag]!;
  const [ratio, { x, y }, zoom] = [renderer.getPixelRatio(), cy.pan(), cy.zoom()];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  const extent = cy.extent();
  for (const element of stacked(elements))
    if (element.inside()) renderer.drawCachedElement(context, element, ratio, extent);
}
