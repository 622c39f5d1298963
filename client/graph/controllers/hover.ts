/** Under the pointer: the node stands out, its relations are named, and the pointer says that a click does something. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Stage } from '../stage.ts';

export function hover(cy: Core, _stage: Stage): () => void {
  // Cytoscape draws all anew when an attribute of its own element changes.
  const around = cy.container()?.parentElement;
  const enter = (event: EventObject) => {
    const target = event.target as NodeSingular | EdgeSingular;
    target.addClass('hovered');
    (target.isNode() ? target.connectedEdges() : target.union(target)).addClass('hover-named');
    if (around) around.style.cursor = 'pointer';
  };
  const leave = () => {
    cy.elements('.hovered, .hover-named').removeClass('hovered hover-named');
    if (around) around.style.cursor = '';
  };
  cy.on('mouseover', 'node, edge', enter);
  cy.on('mouseout', 'node, edge', leave);
  return () => {
    cy.off('mouseover', 'node, edge', enter);
    cy.off('mouseout', 'node, edge', leave);
  };
}
