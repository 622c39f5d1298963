/** Under the pointer: the node stands out, its relations are named, and the pointer says that a click does something. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Stage } from '../stage.ts';

export function hover(cy: Core, _stage: Stage): () => void {
  const container = cy.container();
  const enter = (event: EventObject) => {
    const target = event.target as NodeSingular | EdgeSingular;
    target.addClass('hovered');
    (target.isNode() ? target.connectedEdges() : target.union(target)).addClass('hover-named');
    if (container) container.style.cursor = 'pointer';
  };
  const leave = () => {
    cy.elements('.hovered, .hover-named').removeClass('hovered hover-named');
    if (container) container.style.cursor = '';
  };
  cy.on('mouseover', 'node, edge', enter);
  cy.on('mouseout', 'node, edge', leave);
  return () => {
    cy.off('mouseover', 'node, edge', enter);
    cy.off('mouseout', 'node, edge', leave);
  };
}
