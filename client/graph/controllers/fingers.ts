/**
 * Two fingers move and enlarge the graph together, wherever they touch, and one that was held down has had its answer. Cytoscape
 * takes two that are near each other for a wish for a menu, and zooms only once they are far apart, so it is shown single fingers.
 */
import type { Core, Position } from 'cytoscape';

/** What Cytoscape must not see of a touch: nothing; all until the fingers are up, which move the camera or nothing. */
type Hold = 'none' | 'camera' | 'nothing';

/** Where the fingers are, as one: their middle on the canvas, and how far they are from it, in pixels. */
interface Grip {
  middle: Position;
  spread: number;
}

/** Farther apart than two fingers that Cytoscape takes for one wish. */
const FAR = 10_000;

function gripOf(cy: Core, touches: readonly Touch[]): Grip {
  const box = cy.container()!.getBoundingClientRect();
  const mean = (of: (touch: Touch) => number) => touches.reduce((sum, touch) => sum + of(touch), 0) / touches.length;
  const [x, y] = [mean(({ clientX }) => clientX), mean(({ clientY }) => clientY)];
  const spread = mean(({ clientX, clientY }) => Math.hypot(clientX - x, clientY - y));
  return { middle: { x: x - box.left, y: y - box.top }, spread };
}

/** Keeps what was between the fingers between them. */
function follow(cy: Core, from: Grip, to: Grip): void {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const wanted = from.spread > 0 && to.spread > 0 ? (zoom * to.spread) / from.spread : zoom;
  const next = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), wanted));
  const along = (axis: 'x' | 'y') => to.middle[axis] - ((from.middle[axis] - pan[axis]) / zoom) * next;
  cy.viewport({ zoom: next, pan: { x: along('x'), y: along('y') } });
  cy.emit(next === zoom ? 'dragpan' : 'pinchzoom');
}

/** Makes Cytoscape let go of the finger it follows, without a tap: a second one comes far away, then there is none. */
function letGo(cy: Core, touch: Touch): void {
  const { identifier, target, clientX, clientY } = touch;
  const grabbed = cy.nodes(':grabbed');
  const far = new Touch({ identifier: identifier + 1, target, clientX: clientX - FAR, clientY });
  const say = (type: string, touches: Touch[]) =>
    target.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
  say('touchstart', [touch, far]);
  say('touchend', []);
  grabbed.emit('free');
}

export function fingers(cy: Core): () => void {
  const container = cy.container()!;
  let hold: Hold = 'none';
  let first: Touch | null = null;
  let grip: Grip | null = null;
  const take = (how: Hold) => {
    if (hold === 'none' && first) letGo(cy, first);
    hold = how;
  };
  const own = (event: TouchEvent) => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  const regrip = ({ touches }: TouchEvent) => void (grip = touches.length > 0 ? gripOf(cy, [...touches]) : null);

  const down = (event: TouchEvent) => {
    if (!event.isTrusted) return;
    if (event.touches.length === 1) [hold, first] = ['none', event.touches[0]!];
    else if (hold === 'none') take('camera');
    regrip(event);
    if (hold !== 'none') own(event);
  };
  const move = (event: TouchEvent) => {
    if (!event.isTrusted || hold === 'none') return;
    const before = grip;
    regrip(event);
    if (hold === 'camera' && before && grip) follow(cy, before, grip);
    own(event);
  };
  const up = (event: TouchEvent) => {
    if (!event.isTrusted || (hold === 'none' && event.type === 'touchend')) return;
    if (event.type === 'touchcancel') take('nothing');
    regrip(event);
    own(event);
    if (event.touches.length === 0) [hold, first] = ['none', null];
  };
  const held = () => take('nothing');

  const how = { capture: true, passive: false };
  container.addEventListener('touchstart', down, how);
  window.addEventListener('touchmove', move, how);
  window.addEventListener('touchend', up, how);
  window.addEventListener('touchcancel', up, how);
  cy.on('taphold', 'node', held);
  return () => {
    container.removeEventListener('touchstart', down, how);
    window.removeEventListener('touchmove', move, how);
    window.removeEventListener('touchend', up, how);
    window.removeEventListener('touchcancel', up, how);
    cy.off('taphold', 'node', held);
  };
}
