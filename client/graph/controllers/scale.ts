/** Far out, nodes and lines stop shrinking: a graph of hundreds stays a map instead of becoming dust. */
import type { Core, SingularElementReturnValue } from 'cytoscape';
import { edgeDrawing, nodeDrawing } from '../elements.ts';
import { afterMoving } from '../moving/large.ts';
import type { Stage } from '../stage.ts';

/** Zoom below which nothing shrinks any more on the screen. */
const READABLE = 0.28;
/** The enlargement goes in steps, so that a turn of the wheel seldom touches every element. */
const STEP = 1.2;

/** How many times as large as its zoom says everything is drawn; 1 from the readable zoom on. */
export const enlargement = (zoom: number): number =>
  zoom >= READABLE ? 1 : STEP ** Math.round(Math.log(READABLE / zoom) / Math.log(STEP));

function enlarge(element: SingularElementReturnValue, times: number) {
  if ((element.scratch('_times') ?? 1) === times) return;
  element.scratch('_times', times);
  const { size, weight } = element.data() as { size: number; weight: number };
  element.data(element.isNode() ? nodeDrawing(size, times) : edgeDrawing(weight, times));
}

export function scale(cy: Core, stage: Stage): () => void {
  /** How many times enlarged everything is; NaN when something new may not be. */
  let drawn = 1;
  const draw = () => {
    const times = enlargement(cy.zoom());
    if (times === drawn) return;
    drawn = times;
    cy.batch(() => cy.elements().forEach((element) => enlarge(element, times)));
  };
  const { moved, cancel } = afterMoving(cy, draw);
  cy.on('zoom', moved);
  const stop = stage.onScene((scene, before) => {
    if (scene.subgraph === before?.subgraph) return;
    drawn = NaN;
    draw();
  });
  return () => {
    stop();
    cancel();
    cy.off('zoom', moved);
  };
}
