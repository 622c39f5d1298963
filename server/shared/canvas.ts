/** Draws on pixels: lines and filled shapes with smooth edges, each by its signed distance (Quilez, 2D distance functions). */
import type { Pixels } from './png.ts';

export interface Point {
  x: number;
  y: number;
}

/** Red, green, blue, 0…255. */
export type Colour = readonly [number, number, number];

/** How far a place is from the edge of a shape, in pixels: less than 0 inside. */
type Distance = (x: number, y: number) => number;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A canvas filled with one colour. */
export function canvasOf(width: number, height: number, colour: Colour): Pixels {
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = colour[i % 3]!;
  return { width, height, rgb };
}

const within = (value: number, most: number) => Math.max(0, Math.min(most, value));

function paint({ width, height, rgb }: Pixels, box: Box, distance: Distance, colour: Colour, alpha: number): void {
  const [left, right] = [within(Math.floor(box.left), width), within(Math.ceil(box.right), width)];
  const [top, bottom] = [within(Math.floor(box.top), height), within(Math.ceil(box.bottom), height)];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const covered = alpha * within(0.5 - distance(x + 0.5, y + 0.5), 1);
      if (covered <= 0) continue;
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) rgb[at + c] = Math.round(rgb[at + c]! * (1 - covered) + colour[c]! * covered);
    }
}

const around = (points: readonly Point[], margin: number): Box => ({
  left: Math.min(...points.map(({ x }) => x)) - margin,
  right: Math.max(...points.map(({ x }) => x)) + margin,
  top: Math.min(...points.map(({ y }) => y)) - margin,
  bottom: Math.max(...points.map(({ y }) => y)) + margin,
});

/** The distance of a place to a segment. */
function toSegment(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : within(((x - a.x) * dx + (y - a.y) * dy) / length, 1);
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/** A line, `width` pixels wide. */
export const line = (on: Pixels, a: Point, b: Point, width: number, colour: Colour, alpha: number): void =>
  paint(on, around([a, b], width), (x, y) => toSegment(x, y, a, b) - width / 2, colour, alpha);

/** A filled disc. */
export const disc = (on: Pixels, { x, y }: Point, radius: number, colour: Colour): void =>
  paint(on, around([{ x, y }], radius + 1), (px, py) => Math.hypot(px - x, py - y) - radius, colour, 1);

/** A filled polygon with corners rounded by `round` pixels. */
export function polygon(on: Pixels, corners: readonly Point[], round: number, colour: Colour): void {
  const sides = corners.map((corner, i) => [corner, corners[(i + 1) % corners.length]!] as const);
  const distance: Distance = (x, y) => {
    let inside = false;
    let nearest = Infinity;
    for (const [a, b] of sides) {
      nearest = Math.min(nearest, toSegment(x, y, a, b));
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
    return (inside ? -nearest : nearest) - round;
  };
  paint(on, around(corners, round + 1), distance, colour, 1);
}
