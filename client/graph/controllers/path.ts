/** Highlights the chosen path and dims the rest. */
import type { Core } from 'cytoscape';
import { differs, focusOf, type Scene, type Stage } from '../stage.ts';

function show(cy: Core, { path }: Scene) {
  const on = new Set(path ? [...path.nodes, ...path.edges] : []);
  cy.batch(() => {
    cy.elements().removeClass('on-path');
    if (on.size === 0) return;
    const along = cy.elements().filter((element) => on.has(element.id()));
    along.removeClass('far').addClass('on-path');
    along.edges().addClass('named');
    cy.elements().difference(along).addClass('far');
  });
}

export const path = (cy: Core, stage: Stage): (() => void) =>
  stage.onScene((scene, before) => {
    if (differs(scene, before, focusOf)) show(cy, scene);
  });
