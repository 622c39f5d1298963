/** Sets components side by side: the largest in the middle, the others in rows below it. */
import { frameOf } from './scale.ts';
import { BOX } from './spread.ts';
import type { Point } from './graph.ts';

/** Moves each component (largest first) so that no two frames overlap; rows are about as wide as the largest. */
export function pack(components: readonly (readonly Point[])[]): Point[][] {
  const frames = components.map(frameOf);
  const total = frames.reduce((sum, { width, height }) => sum + (width + BOX.width) * (height + BOX.height), 0);
  const rowWidth = Math.max(frames[0]?.width ?? 0, Math.sqrt(total) * 1.3) + BOX.width;
  let [x, y, rowHeight] = [0, 0, 0];
  return components.map((points, place) => {
    const { left, top, width, height } = frames[place]!;
    if (x > 0 && x + width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const moved = points.map((point) => ({ x: point.x - left + x, y: point.y - top + y }));
    x += width + BOX.width;
    rowHeight = Math.max(rowHeight, height + BOX.height);
    return moved;
  });
}
