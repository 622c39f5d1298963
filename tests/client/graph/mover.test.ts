/** The picture that stands for a large graph, with a renderer that writes down what it is asked to draw. */
import cytoscape, { type Core, type SingularElementArgument } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMover } from '../../../client/graph/moving/mover.ts';
import type { Renderer } from '../../../client/graph/moving/renderer.ts';

const context = () => {
  const canvas = { width: 400, height: 300 };
  const done = () => {};
  return { canvas, setTransform: done, clearRect: done, translate: done, drawImage: done };
};

/** What was drawn, by the canvas that it was drawn on: a picture, or the one above the graph. */
let drawn: { on: 'picture' | 'over'; id: string }[];
let cy: Core;
let dragged: string[];
let whole: ReturnType<typeof vi.fn<() => void>>;
let mover: ReturnType<typeof createMover>;

const over = context();
const get = (ids: readonly string[]): SingularElementArgument[] => ids.map((id) => cy.getElementById(id));
const take = (on: 'picture' | 'over') => {
  const ids = drawn.filter((one) => one.on === on).map(({ id }) => id);
  drawn = [];
  return ids;
};
/** So many frames with nothing to do but to go on. */
const go = (frames = 4) => Array.from({ length: frames }, () => mover.goOn());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      width = 400;
      height = 300;
      getContext = context;
    },
  );
  cy = cytoscape({ headless: true, styleEnabled: true, elements: ['a', 'b', 'c'].map((id) => ({ data: { id } })) });
  drawn = [];
  dragged = [];
  whole = vi.fn<() => void>();
  const contexts = [context(), over, context()];
  const renderer = {
    drawCachedElement: (on: unknown, element: SingularElementArgument) =>
      void drawn.push({ on: on === over ? 'over' : 'picture', id: element.id() }),
    getCachedZSortedEles: () => ({
      nondrag: cy
        .elements()
        .filter((one) => !dragged.includes(one.id()))
        .toArray(),
      drag: get(dragged),
    }),
    getPixelRatio: () => 1,
    data: { contexts, canvases: contexts.map(({ canvas }) => canvas), canvasNeedsRedraw: [] },
    hoverData: {},
    touchData: {},
  } as unknown as Renderer;
  mover = createMover(cy, renderer, whole);
  vi.advanceTimersByTime(1_000);
  mover.render();
  go();
  drawn = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  cy.destroy();
});

describe('the picture of a large graph', () => {
  it('is drawn by Cytoscape once, and then stays while nothing happens', () => {
    mover.render();
    go();
    expect(whole).toHaveBeenCalledTimes(1);
    expect(drawn).toEqual([]);
  });

  it('has what changed drawn over it at once, until a new one holds it', () => {
    mover.note(get(['b']));
    mover.render();
    expect(take('over')).toEqual(['b']);
    go();
    expect(take('picture').slice(0, 3)).toEqual(['a', 'b', 'c']);
    mover.render();
    expect(take('over')).toEqual([]);
    expect(whole).toHaveBeenCalledTimes(1);
  });

  it('leaves out what is dragged, which is drawn over it in each frame, and takes it back when it is dropped', () => {
    dragged = ['c'];
    mover.note(get(['c']));
    mover.render();
    expect(take('over')).toEqual(['c']);
    go();
    expect(take('picture')).not.toContain('c');
    for (let i = 0; i < 3; i++) {
      mover.note(get(['c']));
      mover.render();
      go();
      expect(take('over')).toEqual(['c']);
    }
    dragged = [];
    mover.note(get(['c']));
    mover.render();
    expect(take('over')).toEqual(['c']);
    go();
    expect(take('picture')).toContain('c');
    mover.render();
    expect(take('over')).toEqual([]);
  });

  it('is drawn anew when elements come or go', () => {
    cy.remove('#a');
    mover.noteAll();
    go();
    expect([...new Set(take('picture'))].sort()).toEqual(['b', 'c']);
  });

  it('is left to Cytoscape after it is forgotten', () => {
    mover.forget();
    mover.render();
    expect(whole).toHaveBeenCalledTimes(2);
  });
});
