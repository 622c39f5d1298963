/** Opens Cytoscape in an element. The only door to the library, so that it stands in a chunk of its own. */
import cytoscape from 'cytoscape';
import { controllers } from './controllers/index.ts';
import type { Stage } from './stage.ts';

// Far out, nodes may lie on one another; that the edge between them is then not drawn is no news for the console.
cytoscape.warnings(false);

/** Draws what the stage shows until it is closed. @returns how to close it */
export function openCanvas(container: HTMLElement, stage: Stage): () => void {
  const cy = cytoscape({ container, layout: { name: 'preset' }, minZoom: 0.03, maxZoom: 3 });
  cy.one('render', () => {
    performance.mark('graph painted');
    container.dataset.painted = 'true';
  });
  const detach = controllers.map((attach) => attach(cy, stage));
  return () => {
    for (const stop of detach) stop();
    cy.destroy();
  };
}
