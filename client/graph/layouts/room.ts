/** Which room is taken: discs in the cells of a grid, so that a question looks at what is near and not at all. */
import { distance, type Disc, type Point } from './point.ts';

/** Side of a cell, in layout units. */
const CELL = 100;
/** Free units kept between two nodes. */
const GAP = 8;

/** From this radius on, cells are counted as a whole: their corners no longer matter. */
const WIDE = 2 * CELL;

export interface Room {
  take: (disc: Disc) => void;
  /** Whether a disc would touch none that was taken. */
  isFree: (disc: Disc) => boolean;
  /** How many of the taken discs have their middle in a circle; in a wide one by cells, which is nearly so. */
  countWithin: (middle: Point, radius: number) => number;
  /** The middle of everything that is taken. */
  middle: () => Point;
}

const keyOf = (column: number, row: number) => column * 1_000_003 + row;
const cellOf = (value: number) => Math.floor(value / CELL);
const NONE: readonly Disc[] = [];

/** Cells by their column and row. */
function createCells() {
  const cells = new Map<number, Disc[]>();
  return {
    put(disc: Disc) {
      const key = keyOf(cellOf(disc.x), cellOf(disc.y));
      const there = cells.get(key);
      if (there) there.push(disc);
      else cells.set(key, [disc]);
    },
    /** Calls back with what is in each cell that a square touches, and with the middle of the cell. */
    eachCell({ x, y }: Point, reach: number, found: (discs: readonly Disc[], x: number, y: number) => void) {
      for (let column = cellOf(x - reach); column <= cellOf(x + reach); column++)
        for (let row = cellOf(y - reach); row <= cellOf(y + reach); row++) {
          const discs = cells.get(keyOf(column, row)) ?? NONE;
          if (discs.length > 0) found(discs, (column + 0.5) * CELL, (row + 0.5) * CELL);
        }
    },
  };
}

/** An empty room. */
export function createRoom(): Room {
  const cells = createCells();
  const sum = { x: 0, y: 0, count: 0, widest: 0 };
  return {
    take(disc) {
      cells.put(disc);
      sum.x += disc.x;
      sum.y += disc.y;
      sum.count++;
      sum.widest = Math.max(sum.widest, disc.radius);
    },
    isFree(disc) {
      let free = true;
      const touches = (other: Disc) => distance(disc, other) < disc.radius + other.radius + GAP;
      cells.eachCell(disc, disc.radius + sum.widest + GAP, (discs) => (free &&= !discs.some(touches)));
      return free;
    },
    countWithin(middle, radius) {
      let count = 0;
      const inside = (at: Point) => distance(at, middle) <= radius;
      cells.eachCell(middle, radius, (discs, x, y) => {
        if (radius >= WIDE) count += inside({ x, y }) ? discs.length : 0;
        else for (const disc of discs) count += inside(disc) ? 1 : 0;
      });
      return count;
    },
    middle: () => ({ x: sum.x / Math.max(1, sum.count), y: sum.y / Math.max(1, sum.count) }),
  };
}
