/** Where labels fit: greedy by importance, below its node if it can, else beside or above, else not at all. Pure. */

export interface Box {
  id: string;
  /** Middle of the top edge, in screen pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Side = 'below' | 'right' | 'left' | 'above';

export interface LabelWish {
  id: string;
  /** Larger comes first; equals are ordered by id. */
  importance: number;
  /** Drawn even where nothing is free, on the side where it covers least. */
  always: boolean;
  /** Middle and radius of the node, size of its label, in screen pixels. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

const GAP = 3;
const CELL = 96;

const SIDES: Record<Side, (wish: LabelWish) => Pick<Box, 'x' | 'y'>> = {
  below: ({ x, y, radius }) => ({ x, y: y + radius + GAP }),
  right: ({ x, y, radius, width, height }) => ({ x: x + radius + GAP + width / 2, y: y - height / 2 }),
  left: ({ x, y, radius, width, height }) => ({ x: x - radius - GAP - width / 2, y: y - height / 2 }),
  above: ({ x, y, radius, height }) => ({ x, y: y - radius - GAP - height }),
};

const boxOn = (side: Side, wish: LabelWish): Box => ({
  id: wish.id,
  width: wish.width,
  height: wish.height,
  ...SIDES[side](wish),
});

/** A cell as one number: texts as keys would take most of the time. */
const cellAt = (column: number, row: number) => column * 65_536 + row;

const cellsOf = ({ x, y, width, height }: Box): number[] => {
  const cells: number[] = [];
  for (let column = Math.floor((x - width / 2) / CELL); column <= Math.floor((x + width / 2) / CELL); column++)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) cells.push(cellAt(column, row));
  return cells;
};

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.y < b.y + b.height && b.y < a.y + a.height;

/** Square pixels that two boxes share. */
const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Boxes by the cells of a grid that they touch: a label is compared with what is near, not with all. */
function createGrid() {
  const cells = new Map<number, Box[]>();
  return {
    put(box: Box) {
      for (const cell of cellsOf(box)) {
        const there = cells.get(cell);
        if (there) there.push(box);
        else cells.set(cell, [box]);
      }
    },
    isFree: (box: Box) =>
      !cellsOf(box).some((cell) => cells.get(cell)?.some((other) => other.id !== box.id && overlap(box, other))),
    covers: (box: Box) => {
      const near = new Set(cellsOf(box).flatMap((cell) => cells.get(cell) ?? []));
      return [...near].filter(({ id }) => id !== box.id).reduce((sum, other) => sum + shared(box, other), 0);
    },
  };
}

/** The first item for which a measure is smallest. */
function least<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  const measures = items.map(measure);
  return items[measures.indexOf(Math.min(...measures))];
}

/**
 * The side on which each label is drawn; labels that fit nowhere are left out, but for those always drawn.
 *
 * @param obstacles what no label may cover except its own, such as the nodes themselves
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[] = []): Map<string, Side> {
  const grid = createGrid();
  const placed = new Map<string, Side>();
  for (const obstacle of obstacles) grid.put(obstacle);
  for (const wish of [...wishes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))) {
    const sides = Object.keys(SIDES) as Side[];
    const free = sides.find((candidate) => grid.isFree(boxOn(candidate, wish)));
    const side = free ?? (wish.always ? least(sides, (candidate) => grid.covers(boxOn(candidate, wish))) : undefined);
    if (!side) continue;
    placed.set(wish.id, side);
    grid.put(boxOn(side, wish));
  }
  return placed;
}
