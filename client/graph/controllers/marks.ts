/** Shows which nodes are marked, pinned and found; a box drawn with Shift, or in the mode for several, marks what is in it. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { NodeId } from '../../../contract/ids.ts';
import { setClass } from '../classes.ts';
import { differs, type Scene, type Stage } from '../stage.ts';

const signsOf = ({ subgraph, view, found }: Scene) => [subgraph, view.marked, view.pins, found];

function show(cy: Core, { view, found }: Scene) {
  const marked = new Set<string>(view.marked);
  const pinned = new Set<string>(view.pins.map(({ id }) => id));
  const ids = found && new Set(found.ids);
  cy.batch(() => {
    const nodes = cy.nodes();
    setClass(nodes, 'marked', (node) => marked.has(node.id()));
    setClass(nodes, 'pinned', (node) => pinned.has(node.id()));
    setClass(nodes, 'unfound', (node) => !!ids && !ids.has(node.id()));
    setClass(nodes, 'found-at', (node) => found?.at === node.id());
    setClass(cy.edges(), 'unfound', () => !!found);
  });
}

/** Brings the node that the find field stands on into the middle, where it stands outside. */
function bring(cy: Core, { found, animate }: Scene) {
  const node = found?.at ? cy.getElementById(found.at) : cy.collection();
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x > 60 && y > 90 && x < cy.width() - 60 && y < cy.height() - 60) return;
  cy.stop();
  cy.animate({ center: { eles: node } }, { duration: animate ? 200 : 0 });
}

/** Collects what a box touches, element by element, and marks its nodes at once. */
function boxes(cy: Core, stage: Stage): () => void {
  let inside: NodeId[] = [];
  const collect = (event: EventObject) => void inside.push((event.target as NodeSingular).id() as NodeId);
  // The elements hear of the box right after its end, in the same turn.
  const end = () =>
    queueMicrotask(() => {
      const ids = inside;
      inside = [];
      if (ids.length > 0) stage.dispatch({ type: 'marked', ids, how: 'also' });
    });
  cy.on('box', 'node', collect);
  cy.on('boxend', end);
  return () => {
    cy.off('box', 'node', collect);
    cy.off('boxend', end);
  };
}

export function marks(cy: Core, stage: Stage): () => void {
  cy.selectionType('additive');
  cy.boxSelectionEnabled(true);
  // Our log knows what is chosen; Cytoscape keeps no selection of its own beside it.
  cy.autounselectify(true);
  const stopBoxes = boxes(cy, stage);
  const stop = stage.onScene((scene, before) => {
    if (differs(scene, before, signsOf)) show(cy, scene);
    if (scene.found?.at !== before?.found?.at) bring(cy, scene);
    if (scene.several !== before?.several) cy.userPanningEnabled(!scene.several);
  });
  return () => {
    stop();
    stopBoxes();
  };
}
