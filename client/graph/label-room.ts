/** Which labels fit: greedy by importance, each in a box of screen pixels that no other label may touch. Pure. */

export interface LabelBox {
  id: string;
  /** Larger comes first; equals are ordered by id. */
  importance: number;
  /** Middle of the top edge, in screen pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const CELL = 96;

const cellsOf = ({ x, y, width, height }: LabelBox): string[] => {
  const cells: string[] = [];
  for (let column = Math.floor((x - width / 2) / CELL); column <= Math.floor((x + width / 2) / CELL); column++)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) cells.push(`${column}:${row}`);
  return cells;
};

function occupy(taken: Map<string, LabelBox[]>, box: LabelBox) {
  for (const cell of cellsOf(box)) {
    const there = taken.get(cell);
    if (there) there.push(box);
    else taken.set(cell, [box]);
  }
}

const overlap = (a: LabelBox, b: LabelBox) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Ids of the labels that can be drawn without touching one another.
 *
 * @param obstacles what no label may cover except its own, such as the nodes themselves
 */
export function labelsThatFit(boxes: readonly LabelBox[], obstacles: readonly LabelBox[] = []): Set<string> {
  const taken = new Map<string, LabelBox[]>();
  const fitting = new Set<string>();
  for (const obstacle of obstacles) occupy(taken, obstacle);
  const byImportance = [...boxes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const box of byImportance) {
    const blocks = (other: LabelBox) => other.id !== box.id && overlap(box, other);
    if (cellsOf(box).some((cell) => taken.get(cell)?.some(blocks))) continue;
    fitting.add(box.id);
    occupy(taken, box);
  }
  return fitting;
}
