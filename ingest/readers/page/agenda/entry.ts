/** One thing that an agenda schedules, as lines that nobody has read yet. */
import type { Line } from '../line.ts';
import type { Slice } from '../slice.ts';
import type { TimeRange } from '../times.ts';
import type { Scheduled } from '../told.ts';
import type { Column } from './columns.ts';

export interface Entry extends Scheduled {
  no: number;
  /** The words behind the time, then the lines below. */
  lines: Line[];
  /** What each cell of the first line is, where a header row says so. */
  columns: Column[] | null;
  session: Line | null;
  /** The room or track that heads its column. */
  track: Slice | null;
  /** Printed behind how long it takes. */
  room?: Slice | undefined;
}

/** No time is printed: a session's talks, a seminar's days. */
export const UNTIMED: TimeRange = { start: null, end: null, sure: false };
