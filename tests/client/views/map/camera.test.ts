import { describe, expect, it } from 'vitest';
import { fitted, nextIn, seenAt, zoomed } from '../../../../client/views/map/camera.ts';

const size = { width: 1080, height: 680 };

describe('the camera of the map', () => {
  it('shows the whole map in the middle', () => {
    const camera = fitted(size);
    expect(seenAt(camera, size, { x: 0, y: 0 })).toEqual({ x: 240, y: 40 });
    expect(seenAt(camera, size, { x: 1000, y: 1000 })).toEqual({ x: 840, y: 640 });
  });

  it('keeps what is under the pointer while it zooms', () => {
    const camera = fitted(size);
    const under = seenAt(camera, size, { x: 300, y: 700 });
    const after = seenAt(zoomed(camera, 3, under), size, { x: 300, y: 700 });
    expect(after.x).toBeCloseTo(under.x);
    expect(after.y).toBeCloseTo(under.y);
  });

  it('comes no closer than it should', () => {
    expect(zoomed(fitted(size), 1e9, { x: 0, y: 0 }).zoom).toBe(24);
    expect(zoomed(fitted(size), 0, { x: 0, y: 0 }).zoom).toBe(0.8);
  });
});

describe('an arrow on the map', () => {
  const place = (id: string, x: number, y: number) => ({ id, x, y });
  const [middle, right, above] = [place('middle', 0, 0), place('right', 10, 2), place('above', 1, -5)];
  const places = [middle, right, above, place('far right', 30, 0)];

  it('goes to the nearest place in its direction', () => {
    expect(nextIn(places, middle, 'ArrowRight')?.id).toBe('right');
    expect(nextIn(places, right, 'ArrowRight')?.id).toBe('far right');
    expect(nextIn(places, middle, 'ArrowUp')?.id).toBe('above');
  });

  it('goes nowhere at the rim, and other keys mean nothing', () => {
    expect(nextIn(places, middle, 'ArrowLeft')).toBeNull();
    expect(nextIn(places, middle, 'a')).toBeNull();
  });
});
