/** Moves boxes apart until names can be read, as little as it takes. Pure; the same places give the same. */
import type { Point } from '../point.ts';

/** Room of a node and the name below it, in layout units. */
const BOX = { width: 112, height: 66 };
/** Rounds of pushing: overlaps that are left after so many are left for good. */
const ROUNDS = 120;

const column = ({ x }: Point) => Math.floor(x / BOX.width);
const row = ({ y }: Point) => Math.floor(y / BOX.height);

function cellsOf(points: readonly Point[]): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  points.forEach((point, i) => {
    const key = `${column(point)},${row(point)}`;
    const there = cells.get(key);
    if (there) there.push(i);
    else cells.set(key, [i]);
  });
  return cells;
}

/** Pushes two boxes apart along the axis on which they overlap less. @returns whether they overlapped */
function push(a: Point, b: Point): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [overX, overY] = [BOX.width - Math.abs(dx), BOX.height - Math.abs(dy)];
  if (overX <= 0.5 || overY <= 0.5) return false;
  const sideways = overX / BOX.width < overY / BOX.height;
  const by = sideways ? (overX / 2) * (dx < 0 ? -1 : 1) : (overY / 2) * (dy < 0 ? -1 : 1);
  const axis = sideways ? 'x' : 'y';
  a[axis] -= by;
  b[axis] += by;
  return true;
}

/** One round over all pairs that are near. */
function round(points: readonly Point[]): boolean {
  const cells = cellsOf(points);
  let pushed = false;
  points.forEach((point, a) => {
    const [x, y] = [column(point), row(point)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const b of cells.get(`${x + dx},${y + dy}`) ?? []) if (a < b) pushed = push(point, points[b]!) || pushed;
  });
  return pushed;
}

/** Places without overlapping boxes, as far as the rounds allow. */
export function apart(points: readonly Point[]): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let left = ROUNDS; left > 0 && round(moved); left--);
  return moved;
}
