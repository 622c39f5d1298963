/** A graph as a picture for a shared link: shapes and edges without words, which the title beside it says. Pure until encoded. */
import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { canvasOf, disc, line, polygon, type Colour, type Point } from './canvas.ts';
import { cornersOf, LOOKS } from './looks.ts';
import { pngOf } from './png.ts';

/** What sites that show links ask for. */
export const WIDTH = 1_200;
export const HEIGHT = 630;
const MARGIN = 70;

const PAPER: Colour = [250, 248, 243];
const GRAIN: Colour = [230, 225, 212];
const GRAIN_STEP = 26;

export interface Drawing {
  nodes: readonly Pick<GraphNode, 'id' | 'kind' | 'degree'>[];
  edges: readonly Pick<GraphEdge, 'source' | 'target'>[];
  places: ReadonlyMap<string, Point>;
  /** Drawn larger; null for none. */
  middle: string | null;
}

/** A node in the middle, the others around it in two rings, those of a kind side by side. */
export function ringsAround(middle: string, others: readonly Pick<GraphNode, 'id'>[]): Map<string, Point> {
  const centre = { x: WIDTH / 2, y: HEIGHT / 2 };
  const places = others.map(({ id }, i): [string, Point] => {
    const angle = 2 * Math.PI * (i / others.length - 0.25);
    const far = others.length > 8 && i % 2 === 1 ? 0.66 : 1;
    const [rx, ry] = [WIDTH / 2 - 3 * MARGIN, HEIGHT / 2 - MARGIN];
    return [id, { x: centre.x + far * rx * Math.cos(angle), y: centre.y + far * ry * Math.sin(angle) }];
  });
  return new Map([[middle, centre], ...places]);
}

/** Below it, places are one place: nothing is scaled by the smallest numbers there are. */
const NO_EXTENT = 1e-6;

const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** Places of the overview, scaled to fill the picture. */
export function fitted(nodes: readonly Pick<GraphNode, 'id' | 'x' | 'y'>[]): Map<string, Point> {
  const placed = nodes.filter(({ x, y }) => x !== null && y !== null) as { id: string; x: number; y: number }[];
  const [left, right] = span(placed.map(({ x }) => x));
  const [top, bottom] = span(placed.map(({ y }) => y));
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(right - left, NO_EXTENT),
    (HEIGHT - 2 * MARGIN) / Math.max(bottom - top, NO_EXTENT),
  );
  return new Map(
    placed.map(({ id, x, y }) => [
      id,
      { x: WIDTH / 2 + scale * (x - (left + right) / 2), y: HEIGHT / 2 + scale * (y - (top + bottom) / 2) },
    ]),
  );
}

function paperOf() {
  const canvas = canvasOf(WIDTH, HEIGHT, PAPER);
  for (let y = GRAIN_STEP / 2; y < HEIGHT; y += GRAIN_STEP)
    for (let x = GRAIN_STEP / 2; x < WIDTH; x += GRAIN_STEP) disc(canvas, { x, y }, 1.2, GRAIN);
  return canvas;
}

type Canvas = ReturnType<typeof paperOf>;

function node(canvas: Canvas, { kind, degree }: Drawing['nodes'][number], at: Point, large: boolean): void {
  const look = LOOKS[kind];
  const radius = (look.size / 2 + Math.min(10, 1.6 * Math.sqrt(degree))) * (large ? 2 : 1);
  const draw = (by: number, colour: Colour) =>
    look.corners === 0 ? disc(canvas, at, by, colour) : polygon(canvas, cornersOf(look, at, by), by / 7, colour);
  draw(radius + 3, PAPER);
  draw(radius, look.colour);
}

/** Draws a graph. Edges of the node in the middle are stronger than the rest. */
export function draw({ nodes, edges, places, middle }: Drawing): Canvas {
  const canvas = paperOf();
  const kinds = new Map(nodes.map(({ id, kind }) => [id as string, kind]));
  for (const { source, target } of edges) {
    const [from, to, kind] = [places.get(source), places.get(target), kinds.get(source)];
    if (!from || !to || !kind) continue;
    const near = middle === null || source === middle || target === middle;
    line(canvas, from, to, near ? 2.2 : 1.4, LOOKS[kind].colour, near && middle !== null ? 0.55 : 0.22);
  }
  for (const one of nodes) {
    const at = places.get(one.id);
    if (at) node(canvas, one, at, one.id === middle);
  }
  return canvas;
}

/** The picture as a PNG of 1,200 × 630 pixels. */
export const pictureOf = (drawing: Drawing): Promise<Buffer> => pngOf(draw(drawing));
