/** What the script does to a canvas, whichever it is. */

export interface Point {
  x: number;
  y: number;
}

export interface Contender {
  /** Moves the camera by screen pixels. */
  pan: (dx: number, dy: number) => void;
  /** Goes to so many times the zoom that shows everything. */
  zoom: (times: number) => void;
  /** Takes hold of the node in the middle of the screen; moves it there by screen pixels from where it began. */
  grab: () => { to: (dx: number, dy: number) => void; drop: () => void };
  /** Puts up so many neighbours of a node in the middle. */
  add: (count: number) => void;
  /** Takes the edges or the labels out of the picture, or puts them back. */
  show: (what: 'edges' | 'labels', on: boolean) => void;
}

/** The item nearest to a point. */
export function nearestTo<T>(point: Point, items: readonly T[], placeOf: (item: T) => Point): T {
  const far = (item: T) => Math.hypot(placeOf(item).x - point.x, placeOf(item).y - point.y);
  return items.reduce((best, item) => (far(item) < far(best) ? item : best));
}

/** A mouse that a page cannot tell from a person's, but for its trust. */
export function mouse(type: 'mousedown' | 'mousemove' | 'mouseup', { x, y }: Point): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const buttons = type === 'mouseup' ? 0 : 1;
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons, view: window }),
  );
}
