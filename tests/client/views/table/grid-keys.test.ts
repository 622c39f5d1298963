import { describe, expect, it } from 'vitest';
import { move } from '../../../../client/views/table/grid-keys.ts';

const size = { row: 40, column: 5 };
const from = (row: number, column: number) => (key: string, ctrl?: boolean) =>
  move({ row, column }, key, ctrl ?? false, size);

describe('the keys of the grid', () => {
  it.each([
    ['ArrowDown', false, { row: 21, column: 2 }],
    ['ArrowUp', false, { row: 19, column: 2 }],
    ['ArrowLeft', false, { row: 20, column: 1 }],
    ['ArrowRight', false, { row: 20, column: 3 }],
    ['PageDown', false, { row: 35, column: 2 }],
    ['PageUp', false, { row: 5, column: 2 }],
    ['Home', false, { row: 20, column: 0 }],
    ['End', false, { row: 20, column: 4 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 39, column: 4 }],
  ])('%s (ctrl %s)', (key, ctrl, to) => {
    expect(from(20, 2)(key, ctrl)).toEqual(to);
  });

  it('stay inside, and leave other keys alone', () => {
    expect(from(0, 0)('ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(from(39, 4)('PageDown')).toEqual({ row: 39, column: 4 });
    expect(from(3, 3)('a')).toBeNull();
  });
});
