/** Asks for the menu of a node: by the right button, a long press or a double click; a folded theme unfolds instead. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { ThemeId, type NodeId } from '../../../contract/ids.ts';
import type { Stage } from '../stage.ts';

function ask(cy: Core, stage: Stage, node: NodeSingular) {
  const box = cy.container()?.getBoundingClientRect();
  const { x, y } = node.renderedPosition();
  const right = x + node.renderedWidth() / 2;
  stage.menu({ id: node.id() as NodeId, x: (box?.left ?? 0) + right, y: (box?.top ?? 0) + y });
}

function openOrUnfold(cy: Core, stage: Stage, node: NodeSingular) {
  const theme = stage.scene().view.folded.find((id) => id === ThemeId.safeParse(node.id()).data);
  if (theme) stage.dispatch({ type: 'theme unfolded', id: theme });
  else ask(cy, stage, node);
}

export function menu(cy: Core, stage: Stage): () => void {
  const wished = ({ target }: EventObject) => ask(cy, stage, target as NodeSingular);
  const twice = ({ target }: EventObject) => openOrUnfold(cy, stage, target as NodeSingular);
  const container = cy.container();
  const own = (event: Event) => event.preventDefault();
  container?.addEventListener('contextmenu', own);
  cy.on('cxttap taphold', 'node', wished);
  cy.on('dbltap', 'node', twice);
  return () => {
    container?.removeEventListener('contextmenu', own);
    cy.off('cxttap taphold', 'node', wished);
    cy.off('dbltap', 'node', twice);
  };
}
