/** Draws a picture of the graph a few milliseconds at a time, so that no frame waits for it. */
import type { SingularElementArgument } from 'cytoscape';
import type { Picture } from './picture.ts';
import type { Extent, Renderer } from './renderer.ts';

/** Elements drawn before the clock is looked at. */
const AT_ONCE = 40;
/** Most pixels on a side of a picture. */
const MOST = 4_096;

export interface Slices {
  /** Draws for so many milliseconds. @returns the picture once it is finished */
  go: (milliseconds: number) => Picture | null;
}

export interface Wanted {
  part: Extent;
  /** Pixels for a layout unit; fewer where the picture would be too large. */
  scale: number;
  /** Zoom of the camera, by which Cytoscape chooses among the pictures it keeps of elements. */
  zoom: number;
  /** Whether it will be looked at as it is, rather than stretched. */
  exact: boolean;
  /** What is not drawn. */
  without: ReadonlySet<SingularElementArgument>;
}

/** Begins a picture of a part of the graph; elements that are removed meanwhile are left out. */
export function beginPicture(renderer: Renderer, { part, scale, zoom, exact, without }: Wanted): Slices {
  const [w, h] = [part.x2 - part.x1, part.y2 - part.y1];
  const fits = Math.min(scale, MOST / w, MOST / h);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(w * fits)), Math.max(1, Math.round(h * fits)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.setTransform(canvas.width / w, 0, 0, canvas.height / h, 0, 0);
  context.translate(-part.x1, -part.y1);
  const { nondrag, drag } = renderer.getCachedZSortedEles();
  const elements = [...nondrag, ...drag].filter((element) => !without.has(element));
  let drawn = 0;
  return {
    go(milliseconds) {
      const end = performance.now() + milliseconds;
      while (drawn < elements.length && performance.now() < end) {
        for (const element of elements.slice(drawn, (drawn += AT_ONCE)))
          if (element.inside()) renderer.drawCachedElement(context, element, fits / zoom, part, undefined, exact);
      }
      const { x1, y1, x2, y2 } = part;
      return drawn < elements.length ? null : { canvas, scale: fits, x1, y1, x2, y2 };
    },
  };
}
