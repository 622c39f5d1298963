/** A row of several entries at one time: one for each day or room that heads a column. */
import { partOf, type Line } from '../line.ts';
import { cellsAcross, cellsOf } from './columns.ts';
import type { Entry } from './entry.ts';
import type { UnderWay } from './under-way.ts';

export type Undated = Omit<Entry, 'day' | 'lines'>;

/** One entry for each day that has something at this time. */
export function inGrid(line: Line, entry: Undated, under: UnderWay): boolean {
  if (!under.grid) return false;
  const cells = cellsAcross(line);
  for (const [i, cell] of cells.entries()) {
    const heading = under.grid[i];
    if (!heading || cell.empty) continue;
    under.entries.push({ ...entry, columns: null, day: under.dayOf(heading), lines: [partOf(line, cell)] });
  }
  under.open = false;
  return cells.length > 2;
}

/** One entry for each room that has something at this time; what reaches over all rooms is in none. */
export function inTracks(line: Line, entry: Undated, under: UnderWay): boolean {
  if (!under.tracks) return false;
  const cells = cellsOf(line);
  const filled = [...cells.entries()].filter(([i, cell]) => i > 0 && !cell.empty);
  if (cells.length !== under.tracks.length || !filled.length) return false;
  const spans = line.slice.source.slice(line.slice.start, cells.at(-1)!.end).includes('\f');
  for (const [i, cell] of filled) {
    const track = spans && filled.length === 1 ? null : under.tracks[i]!;
    under.entries.push({ ...entry, columns: null, track, day: under.day, lines: [partOf(line, cell)] });
  }
  under.open = filled.length === 1;
  return true;
}
