/** The pictures that a large graph is moved as. */
import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterMoving, isLarge, REST } from '../../../client/graph/moving/large.ts';
import {
  common,
  holds,
  seenBy,
  showPictures,
  widened,
  willDo,
  type Picture,
} from '../../../client/graph/moving/picture.ts';
import type { Context } from '../../../client/graph/moving/renderer.ts';

const part = { x1: 0, y1: 0, x2: 100, y2: 50 };
const picture: Picture = { canvas: {} as CanvasImageSource, scale: 2, ...part };

describe('a part of the plane', () => {
  it('is what a camera sees', () => {
    expect(seenBy({ zoom: 2, pan: { x: 20, y: -10 } }, 200, 100)).toEqual({ x1: -10, y1: 5, x2: 90, y2: 55 });
  });

  it('is held by what is as large, and by what is wider, but not by what is shifted', () => {
    expect(holds(part, part)).toBe(true);
    expect(holds(widened(part, 0.5), part)).toBe(true);
    expect(holds({ ...part, x1: 1 }, part)).toBe(false);
  });

  it('that is empty is held by all', () => {
    expect(holds(part, common(part, { x1: 200, y1: 0, x2: 300, y2: 50 }))).toBe(true);
  });
});

describe('a picture', () => {
  it('will do as long as it shows what there is to see, and is neither coarse nor crowded', () => {
    const all = { x1: 10, y1: 10, x2: 90, y2: 40 };
    expect(willDo(picture, all, { x1: -500, y1: -500, x2: 500, y2: 500 }, 2)).toBe(true);
    expect(willDo(picture, { ...all, x2: 120 }, { x1: -500, y1: -500, x2: 500, y2: 500 }, 2)).toBe(false);
    expect(willDo(picture, all, part, 4)).toBe(false);
    expect(willDo(picture, all, part, 1)).toBe(false);
  });

  it('is shown where the camera sees its part, and wipes out what lies below', () => {
    const done: unknown[][] = [];
    const note =
      (name: string) =>
      (...args: unknown[]) =>
        void done.push([name, ...args]);
    const context = {
      canvas: { width: 400, height: 300 },
      setTransform: note('transform'),
      clearRect: note('clear'),
      drawImage: (_image: unknown, ...box: unknown[]) => void done.push(['draw', ...box]),
    } as unknown as Context;
    showPictures(context, [{ ...picture, x1: -100 }, picture], { zoom: 1, pan: { x: 10, y: 5 } }, 2);
    expect(done).toEqual([
      ['transform', 1, 0, 0, 1, 0, 0],
      ['clear', 0, 0, 400, 300],
      ['draw', -180, 10, 400, 100],
      ['clear', 20, 10, 200, 100],
      ['draw', 20, 10, 200, 100],
    ]);
  });
});

describe('what touches every element', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const graphOf = (count: number) =>
    cytoscape({ headless: true, elements: Array.from({ length: count }, (_, i) => ({ data: { id: `${i}` } })) });

  it('follows the camera at once in a small graph', () => {
    const act = vi.fn();
    afterMoving(graphOf(3), act).moved();
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('waits in a large one until the camera rests, and acts once', () => {
    const [cy, act] = [graphOf(2_100), vi.fn()];
    expect(isLarge(cy)).toBe(true);
    const { moved } = afterMoving(cy, act);
    moved();
    vi.advanceTimersByTime(REST - 1);
    moved();
    vi.advanceTimersByTime(REST - 1);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('does nothing more once it is called off', () => {
    const act = vi.fn();
    const { moved, cancel } = afterMoving(graphOf(2_100), act);
    moved();
    cancel();
    vi.advanceTimersByTime(10 * REST);
    expect(act).not.toHaveBeenCalled();
  });
});
