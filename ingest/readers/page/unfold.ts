/** Pages that lost their line ends: a whole day of an agenda on one line, cut again before each day and each time. */
import { firstDate } from './dates.ts';
import { labelOf } from './labels.ts';
import { partOf, type Line } from './line.ts';
import type { Slice } from './slice.ts';
import { leadingTime } from './times.ts';

/** A time that says AM or PM, or has minutes; what stands before it is no time, dash or word that leads to one. */
const TIME =
  /(?<![\d:.]|[–—−~→-]\s{0,3}|\b(?:at|to|from|until|till|and|by|before|after|since)\s)(?:\d{1,2}[:.h]\d{2}(?!\d)|\d{1,2}(?=\s?[ap]\.?m))(?:\s?(?:[ap]\.m\.|[AP]M|[ap]m))?/gu;
const DAY =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{Lu}\p{L}{2,8})/gu;
/** Fewer entries than this may be a sentence that speaks of times. */
const FEWEST = 3;
const SHORTEST = 60;

/** Where entries and days begin. */
function beginnings({ raw }: Slice): number[] {
  const times = [...raw.matchAll(TIME)].map(({ index }) => index);
  const days = [...raw.matchAll(DAY)].map(({ index }) => index);
  return times.length < FEWEST ? [] : [...new Set([...times, ...days])].sort((a, b) => a - b);
}

/** It opens with a day or a time, as an agenda's line does and a sentence rarely. */
const opensLikeAgenda = (slice: Slice, first: number): boolean =>
  leadingTime(slice) !== null || firstDate(slice.raw.slice(0, 80))?.index === 0 || first < 160;

function ascending(slice: Slice, at: readonly number[]): boolean {
  const minutes = at.flatMap((from) => leadingTime(slice.cut(from))?.range.start ?? []);
  const falls = minutes.filter((minute, i) => i > 0 && minute < minutes[i - 1]!).length;
  return minutes.length >= FEWEST && falls <= minutes.length / 3;
}

function cutAt(line: Line, at: readonly number[]): Line[] {
  const edges = [0, ...at.filter((index) => index > 0)];
  return edges
    .map((from, i) => line.slice.cut(from, edges[i + 1]))
    .filter((slice) => !slice.empty)
    .map((slice, i) => ({ ...partOf(line, slice), gap: i === 0 && line.gap }));
}

/** "… in Room 3. Organizer: Jane Doe." */
const SENTENCE_WITH_LABEL =
  /(?<=[\p{L}\d]{2}[.!?])\s+(?=\p{Lu}[\p{L} ]{3,40}:\s|(?:The|This|Our|It)\s[\p{Ll} -]{0,40}(?:is|was)\s(?:co-?)?organi[sz]ed\sby\s)/gu;
const SENTENCE_END = /(?<=\p{Ll}{2}|\))\.(?:\s|$)/u;

/** A paragraph that says who organizes in a sentence of its own: what stands before it, that, and what follows. */
export function withOrganizersApart(line: Line): Line[] {
  if (line.text.length > 1000 || !/:|organi[sz]ed by/.test(line.text)) return [line];
  const begins = [...line.slice.raw.matchAll(SENTENCE_WITH_LABEL)].map(({ index, 0: gap }) => index + gap.length);
  const from = begins.find((at) => labelOf(partOf(line, line.slice.cut(at)))?.kind === 'organizers');
  if (from === undefined) return [line];
  const end = SENTENCE_END.exec(line.slice.raw.slice(from));
  const to = end ? from + end.index + 1 : line.slice.raw.length;
  const sentence = line.slice.cut(from, to).without(/\.$/);
  const [before, behind] = [line.slice.cut(0, from), line.slice.cut(to)];
  return [before, sentence, behind]
    .filter(({ empty }) => !empty)
    .map((slice, i) => ({
      ...partOf(line, slice),
      gap: i !== 1 && (i > 1 || line.gap),
      bullet: i === 0 && line.bullet,
    }));
}

/** A line that holds several entries, as several lines; any other as it is. */
export function unfolded(line: Line): Line[] {
  if (line.text.length < SHORTEST || /[\t\v]/.test(line.slice.raw)) return [line];
  const at = beginnings(line.slice);
  if (at.length < FEWEST || !opensLikeAgenda(line.slice, at[0]!) || !ascending(line.slice, at)) return [line];
  return cutAt(line, at);
}
