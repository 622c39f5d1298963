/** Moves boxes apart until labels can be read, as little as it takes. */
import type { Point } from './graph.ts';

/** Room of a node and the label below it, CSS pixels at zoom 1. */
export const BOX = { width: 128, height: 76 };

/** Rounds of pushing: overlaps that are left after so many are left for good. */
const roundsFor = (nodes: number) => (nodes <= 1_000 ? 400 : nodes <= 10_000 ? 60 : 25);

const cellOf = (x: number, y: number) => `${Math.floor(x / BOX.width)},${Math.floor(y / BOX.height)}`;

function grid(points: readonly Point[]): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  points.forEach(({ x, y }, place) => {
    const cell = cells.get(cellOf(x, y));
    if (cell) cell.push(place);
    else cells.set(cellOf(x, y), [place]);
  });
  return cells;
}

/** Calls back with each pair of boxes that overlap, once. */
function eachOverlap(points: readonly Point[], found: (a: number, b: number) => void): void {
  const cells = grid(points);
  points.forEach(({ x, y }, a) => {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const b of cells.get(cellOf(x + dx * BOX.width, y + dy * BOX.height)) ?? []) {
          const other = points[b]!;
          if (a < b && Math.abs(other.x - x) < BOX.width && Math.abs(other.y - y) < BOX.height) found(a, b);
        }
  });
}

/** Pushes two boxes apart along the axis on which they overlap less. */
function push(a: Point, b: Point): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [overX, overY] = [BOX.width - Math.abs(dx), BOX.height - Math.abs(dy)];
  const along = overX / BOX.width < overY / BOX.height ? 'x' : 'y';
  const gap =
    (along === 'x' ? overX * (dx < 0 ? -1 : 1) : overY * (dy < 0 ? -1 : 1)) + Math.sign(along === 'x' ? dx : dy) * 0.5;
  a[along] -= gap / 2;
  b[along] += gap / 2;
}

/** Places without overlapping boxes, as far as the rounds allow. */
export function spread(points: readonly Point[]): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = roundsFor(points.length); round > 0; round--) {
    let pushed = false;
    eachOverlap(moved, (a, b) => {
      pushed = true;
      push(moved[a]!, moved[b]!);
    });
    if (!pushed) break;
  }
  return moved;
}
