/** Draws in the colours of the scheme. */
import type { Core } from 'cytoscape';
import { canvasStyle } from '../canvas-style.ts';
import type { Stage } from '../stage.ts';

export const scheme = (cy: Core, stage: Stage): (() => void) =>
  stage.onScene((scene, before) => {
    if (scene.scheme !== before?.scheme) cy.style(canvasStyle(scene.scheme));
  });
