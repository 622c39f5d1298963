/** When a series meets, said once for all of its days: "Tuesdays at 16:00", "immer dienstags, 14:15 Uhr". */
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';
import { leadingTime, type TimeRange } from './times.ts';

export interface Weekly {
  /** 0 for Sunday. */
  weekday: number;
  range: TimeRange;
  time: Slice;
}

/** In each language the days from Sunday on, as a series names them. */
const DAYS: readonly RegExp[] = [
  'sundays|every sunday|sonntags|jeden sonntag|(?:le|les|tous les) dimanches?|(?:los|todos los) domingos|(?:la|ogni) domenica',
  'mondays|every monday|montags|jeden montag|(?:le|les|tous les) lundis?|(?:los|todos los) lunes|(?:il|ogni) lunedì',
  'tuesdays|every tuesday|dienstags|jeden dienstag|(?:le|les|tous les) mardis?|(?:los|todos los) martes|(?:il|ogni) martedì',
  'wednesdays|every wednesday|mittwochs|jeden mittwoch|(?:le|les|tous les) mercredis?|(?:los|todos los) miércoles|(?:il|ogni) mercoledì',
  'thursdays|every thursday|donnerstags|jeden donnerstag|(?:le|les|tous les) jeudis?|(?:los|todos los) jueves|(?:il|ogni) giovedì',
  'fridays|every friday|freitags|jeden freitag|(?:le|les|tous les) vendredis?|(?:los|todos los) viernes|(?:il|ogni) venerdì',
  'saturdays|every saturday|samstags|jeden samstag|(?:le|les|tous les) samedis?|(?:los|todos los) sábados|(?:il|ogni) sabato',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu'));
const BETWEEN = /^(?:[\s,:;(@|·–—-]|(?:at|from|um|von|ab|à|de|a las|alle|ore)(?=\s)){0,6}/iu;
/** A clock of twelve hours without AM or PM says nothing of an hour before this. */
const MORNING = 8 * 60;
const LONGEST = 300;

function weeklyOn({ slice }: Line): Weekly | null {
  if (slice.raw.length > LONGEST) return null;
  for (const [weekday, names] of DAYS.entries()) {
    const found = names.exec(slice.raw);
    const time = found && leadingTime(slice.cut(found.index + found[0].length).without(BETWEEN));
    if (time && (time.range.sure || (time.range.start ?? 0) >= MORNING))
      return { weekday, range: time.range, time: time.time };
  }
  return null;
}

/** @returns null where no line says so, or two say different hours */
export function weeklyHours(lines: readonly Line[]): Weekly | null {
  const [first, ...others] = lines.flatMap((line) => weeklyOn(line) ?? []);
  return first && others.every(({ weekday, range }) => weekday === first.weekday && range.start === first.range.start)
    ? first
    : null;
}
