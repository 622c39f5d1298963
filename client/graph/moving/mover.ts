/**
 * The picture that stands for a large graph: stretched and shifted while the camera moves, drawn anew in slices of a few
 * milliseconds where it grew coarse or old, with what is dragged and what just changed drawn over it meanwhile.
 */
import type { Core, SingularElementArgument } from 'cytoscape';
import { createChanges } from './changes.ts';
import { REST } from './large.ts';
import { drawOver } from './over.ts';
import { seenBy, showPictures, widened, willDo, type Camera, type Picture } from './picture.ts';
import { LAYER, type Extent, type Renderer } from './renderer.ts';
import { beginPicture, type Slices } from './slices.ts';

type Element = SingularElementArgument;

/** Milliseconds of drawing in a frame: while the camera moves or something is dragged, and at rest. */
const SLICE = { moving: 5, resting: 20 };
/** How much more than is seen is drawn while the camera moves, as a share on each side. */
const MARGIN = 0.5;
/** Pixels on the longer side of the picture of all, which stands behind the sharper ones. */
const OVERVIEW = 1_600;

const NONE: ReadonlySet<Element> = new Set();

const cameraOf = (cy: Core): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
const isSame = (a: Camera, b: Camera) => a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

/** A copy of what is on the screen. */
function copyOf(canvas: HTMLCanvasElement, part: Extent, scale: number): Picture {
  const copy = new OffscreenCanvas(Math.max(1, canvas.width), Math.max(1, canvas.height));
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return { canvas: copy, scale, ...part };
}

/** A picture that is being drawn. */
interface Work {
  slices: Slices;
  of: 'all' | 'sharp';
  /** The camera for which it is exact; null for one that is drawn to be stretched. */
  exact: Camera | null;
  /** What it leaves out, and the changes it knows of. */
  without: ReadonlySet<Element>;
  upTo: number;
}

/**
 * @param draw Cytoscape's own way of drawing a frame
 * @returns what takes its place, and what is to be called in each frame
 */
export function createMover(cy: Core, renderer: Renderer, draw: Renderer['render']) {
  const { canvases, contexts, canvasNeedsRedraw: needs } = renderer.data;
  const changes = createChanges();
  let camera = cameraOf(cy);
  let [boxed, movedAt, ratio] = [false, -Infinity, renderer.getPixelRatio()];
  let all: Picture | null = null;
  let sharp: Picture | null = null;
  let work: Work | null = null;
  /** The camera for which the sharp picture is exact, and what it leaves out. */
  let exact: Camera | null = null;
  let without = NONE;
  /** Where there is anything. */
  let whole: Extent = { x1: 0, y1: 0, x2: 0, y2: 0 };

  const seen = () => seenBy(camera, cy.width(), cy.height());
  const pixels = () => camera.zoom * renderer.getPixelRatio();
  const isMoving = () => performance.now() - movedAt < REST;
  const dragged = () => renderer.getCachedZSortedEles().drag;
  const over = () => [...changes.few(), ...dragged()];
  /** Whether the sharp picture will do while the camera moves. */
  const suffices = () => sharp !== null && willDo(sharp, whole, seen(), pixels());
  const show = () => {
    const pictures = suffices() ? [sharp] : [all, sharp];
    showPictures(
      contexts[LAYER.graph]!,
      pictures.filter((one) => one !== null),
      camera,
      renderer.getPixelRatio(),
    );
  };

  /** Whether the sharp picture shows things as they are, together with what is drawn over it. */
  const isTrue = () =>
    dragged().length > 0 ? over().every((one) => without.has(one)) : without.size === 0 && !changes.any();

  function drawExactly(options?: object) {
    draw(options);
    [all, work, exact, without] = [null, null, camera, new Set(dragged())];
    sharp = copyOf(canvases[LAYER.graph]!, seen(), pixels());
    whole = cy.elements().boundingBox();
    changes.drawn(changes.count());
  }

  /** Keeps Cytoscape from drawing the graph; the frame of a box is its own concern. */
  function drawTheRest(options?: object) {
    const hasBox = !!(renderer.hoverData.selecting || renderer.touchData.selecting || renderer.data.bgActivePosistion);
    needs[LAYER.graph] = needs[LAYER.drag] = false;
    if (hasBox || boxed) draw(options);
    boxed = hasBox;
  }

  function begin(of: Work['of'], part: Extent, scale: number, exactly: boolean): Work {
    const left = dragged().length > 0 ? new Set(over()) : NONE;
    const wanted = { part, scale, zoom: camera.zoom, exact: exactly, without: left };
    const slices = beginPicture(renderer, wanted);
    return { slices, of, exact: exactly ? camera : null, without: left, upTo: changes.count() };
  }

  /** What is to be drawn next, if anything. */
  function plan(): Work | null {
    if (isMoving()) return suffices() ? null : begin('sharp', widened(seen(), MARGIN), pixels(), false);
    if (!exact || !isSame(exact, camera) || !isTrue()) return begin('sharp', seen(), pixels(), true);
    if (all) return null;
    whole = cy.elements().boundingBox();
    return begin('all', whole, OVERVIEW / Math.max(whole.x2 - whole.x1, whole.y2 - whole.y1, 1), false);
  }

  function finish(picture: Picture, { of, exact: exactFor, without: left, upTo }: Work) {
    if (of === 'all') return void (all = picture);
    // The picture of all shows what changed since only once it is drawn anew.
    if (changes.any()) all = null;
    [sharp, exact, without] = [picture, exactFor, left];
    changes.drawn(upTo);
    show();
    drawOver(cy, renderer, over());
  }

  return {
    note: changes.note,
    /** Says that elements came or went, or that anything else calls for another picture. */
    noteAll: () => {
      changes.noteAll();
      work = null;
    },
    /** Draws a slice of what is to be drawn next. */
    goOn() {
      if (!sharp) return;
      // What is drawn for a camera that has moved on since serves only while it moves; the picture of all can wait.
      if (work?.exact && !isSame(work.exact, camera)) work = null;
      if (work?.of === 'all' && (isMoving() || !isTrue())) work = null;
      work ??= plan();
      const done = work?.slices.go(isMoving() || dragged().length > 0 ? SLICE.moving : SLICE.resting);
      if (!work || !done) return;
      const finished = work;
      work = null;
      finish(done, finished);
    },
    render(options?: object) {
      const now = cameraOf(cy);
      const moved = !isSame(now, camera);
      camera = now;
      if (moved) movedAt = performance.now();
      // The canvases have another size then.
      const zoomed = ratio !== renderer.getPixelRatio();
      ratio = renderer.getPixelRatio();
      if (!sharp || zoomed) return drawExactly(options);
      drawTheRest(options);
      if (moved) show();
      drawOver(cy, renderer, over());
    },
    /** Begins anew: Cytoscape draws the next frame. */
    forget: () => void (sharp = null),
  };
}
