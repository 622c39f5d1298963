/** Numbers of talks in their programme: "O-01  9:00", "[T3] Jane Doe", "3.2 A title". No part of a title, a name or a time. */
import { partOf, type Line } from './line.ts';
import { peopleScore, type NameSense } from './people.ts';
import { isProse } from './prose.ts';
import type { Slice } from './slice.ts';
import { leadingTime } from './times.ts';

const CODE =
  /^[[(]?(?<series>(?:[A-Z]{1,4}[-– ]?)?)(?<number>\d{1,3}(?:\.\d{1,3})?[a-z]?)[\])]?[.:)]?(?:[\s|]+(?=[\p{L}\d“"«])|$)/u;
/** Fewer numbers with the same letters are words: "CO2 and cement". */
const FEWEST = 3;
/** Of all entries, so many have a code of any letters where that is how they begin. */
const MOST = 0.5;
/** Numbers without letters, where names stand beside or below them. */
const FEWEST_PLAIN = 2;

interface Coded {
  series: string;
  number: string;
  rest: Slice;
}

function codeOn(slice: Slice): Coded | null {
  const found = CODE.exec(slice.raw.slice(0, 24));
  if (!found?.groups) return null;
  return { series: found.groups.series!, number: found.groups.number!, rest: slice.cut(found[0].length) };
}

/** A code before a time; any other line as it is. */
export function withoutCode(line: Line): Line {
  const code = leadingTime(line.slice) ? null : codeOn(line.slice);
  const isCode = code !== null && (code.series !== '' || /^\d{1,3}\.\d{1,3}(?:\s{2}|\t)/.test(line.slice.raw));
  return isCode && leadingTime(code.rest) ? partOf(line, code.rest) : line;
}

/** Letters that stand before at least three different numbers; all of them where codes are how most entries begin. */
export function seriesIn(slices: readonly Slice[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>();
  for (const code of slices.map(codeOn))
    if (code?.series) numbers.set(code.series, (numbers.get(code.series) ?? new Set()).add(code.number));
  const all = [...numbers.values()].reduce((sum, found) => sum + found.size, 0);
  const areCounted = all >= FEWEST || [...numbers.values()].some((found) => [...found].join() === '1,2');
  const fewest = areCounted && all >= slices.length * MOST ? 1 : FEWEST;
  return new Set([...numbers].filter(([, found]) => found.size >= fewest).map(([series]) => series));
}

/** The words behind the code of one of these series. */
export function behindCode(slice: Slice, series: ReadonlySet<string>): Slice {
  const code = codeOn(slice);
  return code && series.has(code.series) && !code.rest.empty ? code.rest : slice;
}

/** Whether a line without letters in its code is the number of a talk: people stand on it or below. */
const isNumbered = ({ rest }: Coded, line: Line, next: Line | undefined, sense: NameSense): boolean =>
  line.heading > 0 || [rest, next?.slice].some((slice) => slice && !slice.empty && peopleScore(slice, sense) >= 0.7);

/** The lines of abstracts without the numbers of talks. */
export function withoutNumbers(lines: readonly Line[], sense: NameSense): readonly Line[] {
  const short = lines.map(({ slice, text }) => (isProse(text) ? null : slice));
  const series = seriesIn(short.filter((slice) => slice !== null));
  const codes = short.map((slice, i) => {
    const code = slice && codeOn(slice);
    if (!code) return null;
    return series.has(code.series) || (!code.series && isNumbered(code, lines[i]!, lines[i + 1], sense)) ? code : null;
  });
  const numbers = codes.flatMap((code) => (code ? [`${code.series}${code.number}`] : []));
  if (numbers.length < FEWEST_PLAIN || new Set(numbers).size < numbers.length) return lines;
  return lines.map((line, i) => {
    const rest = codes[i]?.rest;
    return rest && !rest.empty ? partOf(line, rest) : line;
  });
}
