/** Semantic zoom: touches the elements only where a zoom crosses from one level to another. */
import type { Core } from 'cytoscape';
import { setClass } from '../classes.ts';
import { shortLabel } from '../elements.ts';
import { afterMoving } from '../moving/large.ts';
import type { Stage } from '../stage.ts';
import { landmarksIn, levelAt, type Level } from '../zoom-levels.ts';

/** Longest second line, in characters. */
const LONGEST_DETAIL = 40;

export function levels(cy: Core, stage: Stage): () => void {
  let level: Level | null = null;
  const draw = (now: Level) => {
    const { nodes } = stage.scene().subgraph;
    const landmarks = now === 'far' ? landmarksIn(nodes) : null;
    cy.batch(() => {
      setClass(cy.nodes(), 'minor', (node) => landmarks !== null && !landmarks.has(node.id()));
      for (const { id, label, detail } of nodes) {
        const node = cy.getElementById(id);
        const name = shortLabel(label);
        const told = now === 'near' && detail ? `${name}\n${shortLabel(detail, LONGEST_DETAIL)}` : name;
        if (node.data('label') !== told) node.data('label', told);
      }
    });
    level = now;
  };
  const zoomed = () => {
    const now = levelAt(cy.zoom(), level);
    if (now !== level) draw(now);
  };
  const { moved, cancel } = afterMoving(cy, zoomed);
  cy.on('zoom', moved);
  const stop = stage.onScene((scene, before) => {
    if (scene.subgraph !== before?.subgraph) draw(levelAt(cy.zoom(), level));
  });
  return () => {
    stop();
    cancel();
    cy.off('zoom', moved);
  };
}
