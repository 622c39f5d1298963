/** A tap selects; what is selected stands out with its neighbours, and the rest steps back. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { NodeId } from '../../../contract/ids.ts';
import { differs, focusOf, type Scene, type Stage } from '../stage.ts';

const STATES = 'selected near far named';

/** Every talk is ranked against every other: only those rather related than not count as its neighbours here. */
const worthShowing = (edge: EdgeSingular) =>
  edge.data('type') !== 'SIMILAR_TO' || (edge.data('weight') as number) >= 0.5;

function show(cy: Core, { view }: Scene) {
  cy.batch(() => {
    cy.elements().removeClass(STATES);
    const selected = view.selected === null ? cy.collection() : cy.getElementById(view.selected);
    if (selected.empty() || view.path?.to) return void selected.addClass('selected');
    const edges = selected.edges().union(selected.nodes().connectedEdges().filter(worthShowing));
    const near = selected.union(edges).union(edges.connectedNodes());
    cy.elements().difference(near).addClass('far');
    near.addClass('near');
    near.edges().addClass('named');
    selected.addClass('selected');
  });
}

function onTap(stage: Stage, event: EventObject) {
  const { view } = stage.scene();
  const target = event.target as Core | NodeSingular | EdgeSingular;
  if (!('id' in target)) return stage.dispatch({ type: 'selection cleared' });
  if (target.isEdge()) return stage.dispatch({ type: 'edge selected', id: target.id() });
  const id = target.id() as NodeId;
  const ends = view.path !== null && view.path.to === null && view.path.from !== id;
  stage.dispatch(ends ? { type: 'path ended', to: id } : { type: 'node selected', id, onCanvas: true });
}

export function selection(cy: Core, stage: Stage): () => void {
  const tapped = (event: EventObject) => onTap(stage, event);
  cy.on('tap', tapped);
  const stop = stage.onScene((scene, before) => {
    if (differs(scene, before, focusOf)) show(cy, scene);
  });
  return () => {
    stop();
    cy.off('tap', tapped);
  };
}
