/** Turns a map so that it lies broad, and brings it into its box. */
import { MAP_SIZE } from '../../../contract/map.ts';
import type { Point } from '../layout/index.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Turned so that most of the spread lies along x. */
function turned(points: readonly Point[]): Point[] {
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const about = points.map(({ x, y }) => ({ x: x - mx, y: y - my }));
  const sum = (of: (point: Point) => number) => about.reduce((total, point) => total + of(point), 0);
  const angle =
    Math.atan2(
      2 * sum(({ x, y }) => x * y),
      sum(({ x, y }) => x * x - y * y),
    ) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return about.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/** Mirrored so that the longer tails point right and down: otherwise which way round it lies is chance. */
function mirrored(points: readonly Point[]): Point[] {
  const sign = (axis: 'x' | 'y') => (points.reduce((sum, point) => sum + point[axis] ** 3, 0) < 0 ? -1 : 1);
  const [right, down] = [sign('x'), sign('y')];
  return points.map(({ x, y }) => ({ x: x * right, y: y * down }));
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Places within 0…{@link MAP_SIZE} both ways, in the middle, one scale for both; a single place lies in the middle. */
export function boxed(points: readonly Point[]): Point[] {
  const straight = mirrored(turned(points));
  const range = (axis: 'x' | 'y') => {
    let [least, most] = [Infinity, -Infinity];
    for (const point of straight) [least, most] = [Math.min(least, point[axis]), Math.max(most, point[axis])];
    return { middle: (least + most) / 2, width: most - least };
  };
  const [across, down] = [range('x'), range('y')];
  const scale = MAP_SIZE / (Math.max(across.width, down.width) || 1);
  const at = (value: number, middle: number) =>
    tenths(Math.min(MAP_SIZE, Math.max(0, (value - middle) * scale + MAP_SIZE / 2)));
  return straight.map(({ x, y }) => ({ x: at(x, across.middle), y: at(y, down.middle) }));
}
