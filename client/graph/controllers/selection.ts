/** A tap selects; what is selected stands out with its neighbours, and the rest steps back. */
import type { Core, EventObject } from 'cytoscape';
import type { NodeId } from '../../../contract/ids.ts';
import type { Scene, Stage } from '../stage.ts';

const STATES = 'selected near far named';

function show(cy: Core, { view }: Scene) {
  cy.batch(() => {
    cy.elements().removeClass(STATES);
    const selected = view.selected === null ? cy.collection() : cy.getElementById(view.selected);
    if (selected.empty() || view.path?.to) return void selected.addClass('selected');
    const near = selected.closedNeighborhood().union(selected.connectedNodes());
    cy.elements().difference(near).addClass('far');
    near.addClass('near');
    near.edges().addClass('named');
    selected.addClass('selected');
  });
}

function onTap(stage: Stage, event: EventObject) {
  const { view } = stage.scene();
  if (event.target === event.cy) return stage.dispatch({ type: 'selection cleared' });
  const id = event.target.id() as string;
  if (event.target.isEdge()) return stage.dispatch({ type: 'edge selected', id });
  if (view.path && !view.path.to && view.path.from !== id)
    return stage.dispatch({ type: 'path ended', to: id as NodeId });
  stage.dispatch({ type: 'node selected', id: id as NodeId, onCanvas: true });
}

export function selection(cy: Core, stage: Stage): () => void {
  const tapped = (event: EventObject) => onTap(stage, event);
  cy.on('tap', tapped);
  const stop = stage.onScene((scene) => show(cy, scene));
  return () => {
    stop();
    cy.off('tap', tapped);
  };
}
