/** Rooms that stand behind a title or on a line of their own: "(TCPL 201)", "[Room 4]". */
import type { Slice } from './slice.ts';

const BRACKETED =
  /\s*[([]\s*(?:in |@ ?)?((?:room|hall|zoom|online|auditorium)\b[^()[\]]{0,30}|[A-Z]{2,5}[ -]?\d{1,4}[A-Z]?|[^()[\]]{1,30} (?:room|hall|auditorium|lobby|theat(?:er|re))(?: \d{1,4}[A-Z]?)?)\s*[)\]]$/i;

/** A line of its own: "11th Floor Lecture Hall", "Seminar Room 2". */
const LINE =
  /^(?:\d{1,2}(?:st|nd|rd|th) floor\b.{0,40}|(?:room|lecture hall|seminar room|auditorium|conference room|ballroom|grand ballroom)\b.{0,20}|.{0,20}\b(?:lobby|foyer|atrium)|.{0,30}\b(?:lecture|seminar|conference|great|main) (?:hall|room)(?: \w{1,4})?)$/i;

export const isRoomLine = (text: string): boolean => text.length <= 70 && LINE.test(text);

/** The words without a room in brackets at their end, and the room; the words may be none. */
export function withoutRoom(line: Slice): { words: Slice; room: Slice | null } {
  const tail = line.raw.slice(-60);
  const found = BRACKETED.exec(tail);
  if (!found) return { words: line, room: null };
  const from = line.raw.length - tail.length + found.index;
  const inside = from + found[0].indexOf(found[1]!);
  return { words: line.cut(0, from), room: line.cut(inside, inside + found[1]!.length) };
}
