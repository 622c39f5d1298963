/** Brings places to CSS pixels: room for every box, the longer side across. */
import { BOX } from './spread.ts';
import type { Point } from './graph.ts';

/** Area of the drawing per node, in boxes. */
const ROOM = 3.2;

interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function frameOf(points: readonly Point[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The places scaled about their middle so that the frame has room for all boxes; screens are wide, so x takes more. */
export function scaled(points: readonly Point[]): Point[] {
  const { left, top, width, height } = frameOf(points);
  const area = points.length * BOX.width * BOX.height * ROOM;
  const factor = Math.sqrt(area / Math.max(1e-9, Math.max(width, 1e-6) * Math.max(height, 1e-6)));
  const aspect = Math.sqrt(BOX.width / BOX.height);
  const bounded = Number.isFinite(factor) ? Math.min(factor, 1e6) : 1;
  return points.map(({ x, y }) => ({
    x: (x - left - width / 2) * bounded * aspect,
    y: ((y - top - height / 2) * bounded) / aspect,
  }));
}
