/** Hides the kinds and relations that are switched off in the legend. */
import type { Core } from 'cytoscape';
import { differs, type Scene, type Stage } from '../stage.ts';

const partsOf = ({ subgraph, view }: Scene) => [subgraph, view.hiddenKinds, view.hiddenTypes];

function hide(cy: Core, { view }: Scene) {
  const kinds = new Set<unknown>(view.hiddenKinds);
  const types = new Set<unknown>(view.hiddenTypes);
  cy.batch(() => {
    cy.nodes().forEach((node) => void node.toggleClass('gone', kinds.has(node.data('kind'))));
    cy.edges().forEach((edge) => void edge.toggleClass('gone', types.has(edge.data('type'))));
  });
}

export const visibility = (cy: Core, stage: Stage): (() => void) =>
  stage.onScene((scene, before) => {
    if (differs(scene, before, partsOf)) hide(cy, scene);
  });
