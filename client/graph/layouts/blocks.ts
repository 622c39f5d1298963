/** Groups of nodes as blocks with titles, set in rows like words in lines. Pure. */
import type { Title } from './layout.ts';
import type { Point } from './point.ts';

export interface Group {
  title: string;
  ids: readonly string[];
}

/** Room of one node with its name and what stands around it, in layout units. */
export const CELL = { width: 165, height: 112 };
/** Room above a block for its title, and between blocks. */
const HEAD = 64;
const GAP = 80;

interface Block extends Group {
  columns: number;
  width: number;
  height: number;
}

/** A block somewhat wider than high, as titles are. */
function blockOf(group: Group): Block {
  const columns = Math.max(1, Math.ceil(Math.sqrt(group.ids.length)));
  const rows = Math.ceil(group.ids.length / columns);
  return { ...group, columns, width: columns * CELL.width, height: rows * CELL.height + HEAD };
}

function fill({ ids, columns }: Block, { x, y }: Point): [string, Point][] {
  return ids.map((id, i) => [
    id,
    { x: x + ((i % columns) + 0.5) * CELL.width, y: y + HEAD + (Math.floor(i / columns) + 0.5) * CELL.height },
  ]);
}

/** Places of the nodes of all groups, in rows about as wide as all is high. */
export function blocks(groups: readonly Group[]): { places: Map<string, Point>; titles: Title[] } {
  const all = groups.map(blockOf);
  const area = all.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const most = Math.max(1.6 * Math.sqrt(area), ...all.map(({ width }) => width));
  const places = new Map<string, Point>();
  const titles: Title[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const block of all) {
    if (x > 0 && x + block.width > most) [x, y, tallest] = [0, y + tallest + GAP, 0];
    for (const [id, place] of fill(block, { x, y })) places.set(id, place);
    titles.push({ text: block.title, x: x + 20, y: y + HEAD / 2, level: 'large', width: block.width });
    x += block.width + GAP;
    tallest = Math.max(tallest, block.height);
  }
  return { places, titles };
}
