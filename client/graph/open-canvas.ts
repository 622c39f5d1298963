/** Opens Cytoscape in an element. The only door to the library, so that it stands in a chunk of its own. */
import cytoscape, { type Core, type CytoscapeOptions } from 'cytoscape';
import { controllers } from './controllers/index.ts';
import type { Stage } from './stage.ts';

// Far out, nodes may lie on one another; that the edge between them is then not drawn is no news for the console.
cytoscape.warnings(false);

/** A canvas that is open. */
export interface Opened {
  /** Leaves what it has drawn as it is. @returns the size in pixels that it is drawn for */
  rest: () => { width: number; height: number };
  /** Goes on, for the size that its element has now. */
  wake: () => void;
  close: () => void;
}

/**
 * Cytoscape draws all anew whenever its window or its element may have another size, seen or not. It is let only where it has
 * another, and is not held.
 *
 * @returns how to hold it, and let it go on
 */
function resizeOnlyForAnotherSize(cy: Core, container: HTMLElement): (held: boolean) => void {
  const resize = cy.resize.bind(cy);
  const sizeNow = () => `${container.clientWidth} ${container.clientHeight} ${devicePixelRatio}`;
  let [held, size] = [false, sizeNow()];
  cy.resize = () => {
    if (held || size === sizeNow()) return cy;
    size = sizeNow();
    return resize();
  };
  return (now) => void (held = now);
}

/**
 * Draws what the stage shows until it is closed.
 *
 * @param container of its own: when an attribute of it changes, all is drawn anew
 * @param drawing how the renderer draws
 * @param onPainted called once, when the graph was drawn first
 */
export function openCanvas(
  container: HTMLElement,
  stage: Stage,
  drawing: CytoscapeOptions = {},
  onPainted: () => void = () => undefined,
): Opened {
  const cy = cytoscape({ container, layout: { name: 'preset' }, minZoom: 0.03, maxZoom: 3, ...drawing });
  cy.one('render', () => {
    performance.mark('graph painted');
    onPainted();
  });
  const hold = resizeOnlyForAnotherSize(cy, container);
  const detach = controllers.map((attach) => attach(cy, stage));
  return {
    rest: () => {
      hold(true);
      return { width: cy.width(), height: cy.height() };
    },
    wake: () => {
      hold(false);
      cy.resize();
    },
    close: () => {
      for (const stop of detach) stop();
      cy.destroy();
    },
  };
}
