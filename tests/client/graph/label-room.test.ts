import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from '../../../client/graph/label-room.ts';

const wish = (id: string, x: number, importance: number, y = 0): LabelWish => ({
  id,
  importance,
  always: false,
  x,
  y,
  radius: 10,
  width: 100,
  height: 20,
});

describe('labels', () => {
  it('stand below their nodes where there is room', () => {
    expect([...placeLabels([wish('a', 0, 1), wish('b', 300, 1)])]).toEqual([
      ['a', 'below'],
      ['b', 'below'],
    ]);
  });

  it('give way to the more important one, and go beside their node', () => {
    const placed = placeLabels([wish('small', 0, 1), wish('large', 60, 9)]);
    expect(placed.get('large')).toBe('below');
    expect(placed.get('small')).toBe('right');
  });

  it('are left out where nothing is free', () => {
    const wall = { id: 'wall', x: 0, y: -500, width: 1000, height: 1000 };
    expect(placeLabels([wish('a', 0, 1)], [wall]).size).toBe(0);
  });

  it('are drawn even there when someone asked for them, where they cover least', () => {
    const wall = { id: 'wall', x: 0, y: -500, width: 1000, height: 1000 };
    const post = { id: 'post', x: 0, y: 20, width: 8, height: 8 };
    expect(placeLabels([{ ...wish('a', 0, 1), always: true }], [wall, post]).get('a')).toBe('right');
  });

  it('may cover their own node', () => {
    expect(placeLabels([wish('a', 0, 1)], [{ id: 'a', x: 0, y: -10, width: 20, height: 20 }]).get('a')).toBe('below');
  });

  it('are the same in whatever order the nodes come', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 3 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(any, (places) => {
        const wishes = places.map(([x, importance], i) => wish(`n${i}`, x, importance, x % 50));
        const sorted = (from: readonly LabelWish[]) => [...placeLabels(from)].sort();
        expect(sorted([...wishes].reverse())).toEqual(sorted(wishes));
      }),
    );
  });
});
