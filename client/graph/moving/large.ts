/** When a graph is too large to be drawn anew in each frame, and when its camera counts as resting. */
import type { Core } from 'cytoscape';

/** Elements from which a graph is large: about what a usual laptop draws in a frame. */
const LARGE = 2_000;
/** Milliseconds after the last movement. */
export const REST = 120;

export const isLarge = (cy: Core): boolean => cy.elements().length > LARGE;

/**
 * Lets something follow the camera: what touches every element waits, in a large graph, until the camera rests.
 *
 * @param wait milliseconds that a small graph waits; none acts at once
 * @returns what to call on each movement, and how to call it off
 */
export function afterMoving(cy: Core, act: () => void, wait = 0): { moved: () => void; cancel: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(waiting);
  return {
    cancel,
    moved() {
      cancel();
      const time = isLarge(cy) ? REST : wait;
      if (time === 0) act();
      else waiting = setTimeout(act, time);
    },
  };
}
