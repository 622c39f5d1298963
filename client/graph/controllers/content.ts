/** Puts on the canvas what the scene holds and takes off what it no longer holds; what stays is not touched. */
import type { Core } from 'cytoscape';
import { elementsOf } from '../elements.ts';
import { place } from '../layouts/growth.ts';
import type { Scene, Stage } from '../stage.ts';

function reconcile(cy: Core, scene: Scene) {
  const wanted = elementsOf(scene.subgraph);
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    cy.add(wanted.filter(({ data }) => cy.getElementById(data.id!).empty()));
  });
  place(cy, wanted);
}

export const content = (cy: Core, stage: Stage): (() => void) =>
  stage.onScene((scene, before) => {
    if (scene.subgraph !== before?.subgraph) reconcile(cy, scene);
  });
