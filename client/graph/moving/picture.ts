/** A picture of a part of the graph, shown stretched and shifted while the camera moves. */
import type { Context, Extent } from './renderer.ts';

export interface Camera {
  zoom: number;
  pan: { x: number; y: number };
}

export interface Picture extends Extent {
  canvas: CanvasImageSource;
  /** Pixels of the picture for a layout unit. */
  scale: number;
}

/** The part of the plane that a camera sees, on a canvas of so many CSS pixels. */
export const seenBy = ({ zoom, pan }: Camera, width: number, height: number): Extent => ({
  x1: -pan.x / zoom,
  y1: -pan.y / zoom,
  x2: (width - pan.x) / zoom,
  y2: (height - pan.y) / zoom,
});

/** A part with so much more on each side, as a share of its width and height. */
export function widened({ x1, y1, x2, y2 }: Extent, share: number): Extent {
  const [dx, dy] = [share * (x2 - x1), share * (y2 - y1)];
  return { x1: x1 - dx, y1: y1 - dy, x2: x2 + dx, y2: y2 + dy };
}

/** What two parts share; empty ones have a negative width or height. */
export const common = (a: Extent, b: Extent): Extent => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

const isEmpty = ({ x1, y1, x2, y2 }: Extent) => x2 <= x1 || y2 <= y1;

/** Whether `outer` holds all of `inner`, but for rounding. */
export function holds(outer: Extent, inner: Extent): boolean {
  const slack = 1e-6 * (Math.abs(inner.x2 - inner.x1) + Math.abs(inner.y2 - inner.y1));
  return (
    isEmpty(inner) ||
    (outer.x1 <= inner.x1 + slack &&
      outer.y1 <= inner.y1 + slack &&
      outer.x2 >= inner.x2 - slack &&
      outer.y2 >= inner.y2 - slack)
  );
}

/** Stretch, either way, from which on a picture looks coarse. */
const COARSE = 1.9;

/** Whether a picture will do while the camera moves: it shows all that is there to see, and is not coarse. */
export function willDo(picture: Picture, all: Extent, seen: Extent, pixels: number): boolean {
  const stretch = pixels / picture.scale;
  return stretch < COARSE && stretch > 1 / COARSE && holds(picture, common(all, seen));
}

/**
 * Shows pictures as a camera sees them, the later over the earlier.
 *
 * @param ratio device pixels for a CSS pixel
 */
export function showPictures(context: Context, pictures: readonly Picture[], { zoom, pan }: Camera, ratio: number) {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  for (const [i, { canvas, x1, y1, x2, y2 }] of pictures.entries()) {
    const [x, y] = [(x1 * zoom + pan.x) * ratio, (y1 * zoom + pan.y) * ratio];
    const [width, height] = [(x2 - x1) * zoom * ratio, (y2 - y1) * zoom * ratio];
    // Pictures have no ground: what lies below would shine through.
    if (i > 0) context.clearRect(x, y, width, height);
    context.drawImage(canvas, x, y, width, height);
  }
}
