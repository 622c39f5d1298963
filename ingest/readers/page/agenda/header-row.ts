/** A row that names what stands below it: days, rooms or tracks, or what each column holds. */
import type { Line } from '../line.ts';
import { dayColumns, namedColumns, trackColumns } from './columns.ts';
import type { UnderWay } from './under-way.ts';

export function headerRow(line: Line, under: UnderWay): boolean {
  const grid = dayColumns(line);
  const tracks = grid ? null : trackColumns(line);
  const columns = (grid ?? tracks) ? null : namedColumns(line);
  if (!grid && !tracks && !columns) return false;
  [under.grid, under.tracks, under.columns] = [grid, tracks, columns];
  return true;
}
