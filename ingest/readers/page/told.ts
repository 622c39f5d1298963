/** What the grammar understood of a page, as slices of its text; `document.ts` turns it into a meeting document. */
import type { TalkKind, TalkLink } from '../../../contract/meeting.ts';
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';
import type { TimeRange } from './times.ts';

export interface Person {
  name: Slice;
  affiliation: Slice | null;
}

export interface Link {
  kind: TalkLink['kind'];
  label: Slice;
  url: string | null;
}

/** What a talk's lines say of it, in an agenda or among the abstracts. */
export interface TalkLines {
  /** Line of the source where it starts. */
  no: number;
  title: Slice | null;
  speakers: Person[];
  credited: Person[];
  kind: TalkKind;
  paragraphs: Slice[];
  links: Link[];
  keywords: Slice[];
  session: Slice | null;
  room: Slice | null;
  track: Slice | null;
  /** A date or time printed among the lines of an abstract. */
  when: Slice | null;
  /** Short lines that nothing was made of. */
  unread: Line[];
}

export const noTalk = (no: number): TalkLines => ({
  no,
  title: null,
  speakers: [],
  credited: [],
  kind: 'talk',
  paragraphs: [],
  links: [],
  keywords: [],
  session: null,
  room: null,
  track: null,
  when: null,
  unread: [],
});

export interface Day {
  /** Null when the page does not say which year, or no such day exists. */
  date: string | null;
  slice: Slice;
}

/** Something with a time in the agenda. */
export interface Scheduled {
  day: Day | null;
  range: TimeRange;
  time: Slice;
}

export interface AgendaTalk extends Scheduled {
  label: Slice;
  talk: TalkLines;
}

export interface AgendaOther extends Scheduled {
  no: number;
  label: Slice;
}

/** A talk with all that the page says of it, in the agenda and among the abstracts. */
export interface Told extends Omit<TalkLines, 'title'> {
  title: Slice;
  alsoTitled: Slice[];
  scheduled: Scheduled | null;
}
