/** Highlights the chosen path and dims the rest. */
import type { Core } from 'cytoscape';
import { setClass } from '../classes.ts';
import { differs, focusOf, type Scene, type Stage } from '../stage.ts';

function show(cy: Core, { path }: Scene) {
  const on = new Set(path ? [...path.nodes, ...path.edges] : []);
  cy.batch(() => {
    const elements = cy.elements();
    setClass(elements, 'on-path', (element) => on.has(element.id()));
    if (on.size === 0) return;
    setClass(elements, 'far', (element) => !on.has(element.id()));
    cy.edges('.on-path').addClass('named');
  });
}

export const path = (cy: Core, stage: Stage): (() => void) =>
  stage.onScene((scene, before) => {
    if (differs(scene, before, focusOf)) show(cy, scene);
  });
