/** A tap selects; what is selected stands out with its neighbours, and the rest steps back. */
import type { CollectionReturnValue, Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { GraphEdge } from '../../../contract/graph.ts';
import type { NodeId } from '../../../contract/ids.ts';
import type { Action } from '../../state/action.ts';
import { setClass } from '../classes.ts';
import { foldOf } from '../fold.ts';
import { differs, focusOf, type Scene, type Stage } from '../stage.ts';

/** Every talk is ranked against every other: only those rather related than not count as its neighbours here. */
const worthShowing = (edge: EdgeSingular) =>
  edge.data('type') !== 'SIMILAR_TO' || (edge.data('weight') as number) >= 0.5;

/** What is selected with its neighbours and the edges between. */
function nearOf(selected: CollectionReturnValue): CollectionReturnValue {
  const edges = selected.edges().union(selected.nodes().connectedEdges().filter(worthShowing));
  return selected.union(edges).union(edges.connectedNodes());
}

function show(cy: Core, { view }: Scene) {
  cy.batch(() => {
    const elements = cy.elements();
    const selected = view.selected === null ? cy.collection() : cy.getElementById(view.selected);
    const near = view.path?.to ? cy.collection() : nearOf(selected);
    setClass(elements, 'selected', (element) => selected.contains(element));
    setClass(elements, 'near', (element) => near.contains(element));
    setClass(elements, 'far', (element) => near.nonempty() && !near.contains(element));
    setClass(elements, 'named', (element) => element.isEdge() && near.contains(element));
  });
}

/** A tap on an edge opens it; one that stands for several edges of a folded theme opens the theme. */
function edgeAction(edge: EdgeSingular): Action {
  const { source, target, type } = edge.data() as GraphEdge;
  const fold = foldOf({ source, target, type });
  return fold ? { type: 'node selected', id: fold, onCanvas: true } : { type: 'edge selected', id: edge.id() };
}

function nodeAction({ view, several }: Scene, id: NodeId, withKey: boolean): Action {
  if (several || withKey) return { type: 'marked', ids: [id], how: 'toggle' };
  const ends = view.path !== null && view.path.to === null && view.path.from !== id;
  return ends ? { type: 'path ended', to: id } : { type: 'node selected', id, onCanvas: true };
}

/** Shift, Ctrl or the command key let a tap choose several. */
function choosesSeveral({ originalEvent }: EventObject): boolean {
  const pressed = originalEvent as MouseEvent | undefined;
  return !!pressed && (pressed.shiftKey || pressed.ctrlKey || pressed.metaKey);
}

function onTap(stage: Stage, event: EventObject) {
  const target = event.target as Core | NodeSingular | EdgeSingular;
  if (!('id' in target)) return stage.dispatch({ type: 'selection cleared' });
  if (target.isEdge()) return stage.dispatch(edgeAction(target));
  stage.dispatch(nodeAction(stage.scene(), target.id() as NodeId, choosesSeveral(event)));
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
