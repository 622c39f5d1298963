/** What of Cytoscape's canvas renderer is used beyond its documented calls: the only place that knows of it. */
import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';

export interface Renderer {
  /** Draws a frame; with options it draws elsewhere, as for a file. */
  render: (options?: { forcedContext?: unknown }) => void;
  /**
   * Draws an element with the pictures that are kept of it, unless it is outside of the extent.
   *
   * @param level of its kept pictures; chosen by the zoom and `ratio` where it is undefined
   * @param exact whether a kept picture of another size will not do
   */
  drawCachedElement: (
    context: Context,
    element: SingularElementArgument,
    ratio: number,
    extent: Extent,
    level?: number,
    exact?: boolean,
  ) => void;
  /** What is drawn, from the lowest to the topmost; what is dragged is drawn on a canvas of its own. */
  getCachedZSortedEles: () => {
    nondrag: readonly SingularElementArgument[];
    drag: readonly SingularElementArgument[];
  };
  /** Hears, before a frame, which elements changed. */
  onUpdateEleCalcs: (listener: (willDraw: boolean, elements: CollectionReturnValue) => void) => void;
  getPixelRatio: () => number;
  data: {
    canvases: HTMLCanvasElement[];
    contexts: CanvasRenderingContext2D[];
    canvasNeedsRedraw: boolean[];
    bgActivePosistion?: unknown;
  };
  hoverData: { selecting?: boolean };
  touchData: { selecting?: boolean };
}

/** A part of the plane, in layout units. */
export interface Extent {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Its canvases: the frame of a box that is drawn, what is dragged, and the graph. */
export const LAYER = { box: 0, drag: 1, graph: 2 };

/** The renderer of a Cytoscape; null where it has no screen. */
export function rendererOf(cy: Core): Renderer | null {
  const { renderer } = cy as unknown as { renderer: () => Renderer };
  const found = renderer.call(cy);
  return typeof found.drawCachedElement === 'function' && found.data.contexts.length === 3 ? found : null;
}
