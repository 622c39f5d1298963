/** Has a large graph drawn as a picture and what changed over it; a small one is drawn anew in each frame. */
import type { Core } from 'cytoscape';
import { isLarge } from '../moving/large.ts';
import { createMover } from '../moving/mover.ts';
import { rendererOf } from '../moving/renderer.ts';

/** What calls for another picture besides a change of an element: an image, such as the sign of a pin, that has come. */
const ANEW = 'add remove background';

export function moving(cy: Core): () => void {
  const renderer = rendererOf(cy);
  if (!renderer) return () => {};
  const draw = renderer.render.bind(renderer);
  const mover = createMover(cy, renderer, draw);
  renderer.onUpdateEleCalcs((_willDraw, elements) => {
    if (isLarge(cy) && elements.length > 0) mover.note(elements.toArray());
  });
  renderer.render = (options) => {
    if (options?.forcedContext) return draw(options);
    if (isLarge(cy)) return mover.render(options);
    mover.forget();
    draw(options);
  };
  let frame = 0;
  const tick = () => {
    frame = requestAnimationFrame(tick);
    if (isLarge(cy)) mover.goOn();
  };
  tick();
  cy.on(ANEW, mover.noteAll);
  // The canvases are wiped with their new size.
  cy.on('resize', mover.forget);
  return () => {
    cancelAnimationFrame(frame);
    cy.off(ANEW, mover.noteAll);
    cy.off('resize', mover.forget);
  };
}
