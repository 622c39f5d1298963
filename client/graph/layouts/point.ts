/** Points and discs of a layout, in layout units: CSS pixels at zoom 1, x to the right, y down. */
export interface Point {
  x: number;
  y: number;
}
export type Places = ReadonlyMap<string, Point>;

/** What takes up room: a node with its place. */
export interface Disc extends Point {
  radius: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Least distance of two seeds of a sunflower of scale 1, rounded down. */
const SEED_GAP = 1.54;

/** The n-th seed, from 0, of a sunflower about a middle, from the inside out (Vogel 1979). No two are nearer than `gap`. */
export function seed({ x, y }: Point, n: number, gap: number): Point {
  const radius = (gap / SEED_GAP) * Math.sqrt(n + 0.5);
  return { x: x + radius * Math.cos(n * GOLDEN_ANGLE), y: y + radius * Math.sin(n * GOLDEN_ANGLE) };
}

/** Radius of a sunflower of so many seeds. */
export const flowerRadius = (seeds: number, gap: number): number => (gap / SEED_GAP) * Math.sqrt(seeds);

export const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** The middle of points; the origin for none. */
export const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** Whole layout units: a hundredth of a pixel is nothing to see, and whole numbers are the same everywhere. */
export const whole = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });
