/** Running heads and page numbers of a printed programme. */

/** "12", "– 12 –", "Page 3 of 20" on a line of its own. */
const PAGE =
  /^(?:[–—-]\s?)?(?:page |p\. ?|seite |página |pagina )?(\d{1,4})(?:\s?(?:\/|of|von|de|sur|di)\s?\d{1,4})?(?:\s?[–—-])?$/i;
/** "Workshop on Waves      12": a head beside its page. */
const BESIDE = /^(?:(\d{1,4})(?: {3,}|\t+)(\S.{7,150})|(\S.{7,150}?)(?: {3,}|\t+)(\d{1,4}))$/;
/** Fewer pages than this are none; a number alone may mean anything. */
const FEWEST = { alone: 3, beside: 2 };
/** Most numbers that look like pages must count them. */
const SHARE = 0.7;
/** Left and right pages have a head each, and some pages none. */
const MOST_SKIPPED = 6;
const SHORTEST_HEAD = 8;
const LONGEST_LINE = 200;

/** White space that stands for a line taken out between two lines of one paragraph. */
export const PAGE_BREAK = '\f';

interface Numbered {
  at: number;
  page: number;
  /** The words beside the number; empty when it stands alone. */
  head: string;
}

function numberedOn(line: string, at: number): Numbered | null {
  const text = line.length > LONGEST_LINE ? '' : line.trim();
  if (!/\d/.test(text)) return null;
  const alone = PAGE.exec(text);
  if (alone) return { at, page: Number(alone[1]), head: '' };
  const beside = BESIDE.exec(text);
  return beside && { at, page: Number(beside[1] ?? beside[4]), head: (beside[2] ?? beside[3])!.trim() };
}

/** Numbers that count pages, each a little higher than the one before. */
function counting(numbered: readonly Numbered[]): Numbered[] {
  const kept: Numbered[] = [];
  for (const one of numbered) {
    const step = one.page - (kept.at(-1)?.page ?? one.page - 1);
    if (step > 0 && step <= MOST_SKIPPED) kept.push(one);
  }
  const fewest = numbered[0]?.head ? FEWEST.beside : FEWEST.alone;
  return kept.length >= fewest && kept.length >= numbered.length * SHARE ? kept : [];
}

function byHead(numbered: readonly Numbered[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  for (const one of numbered) {
    const group = groups.get(one.head);
    if (group) group.push(one);
    else groups.set(one.head, [one]);
  }
  return [...groups.values()];
}

/** The nearest line with words on either side of a page number. */
function beside(lines: readonly string[], at: number): number[] {
  const found = [-1, 1].map((step) => [1, 2, 3].map((far) => at + step * far).find((i) => lines[i]?.trim()));
  return found.filter((i) => i !== undefined);
}

/** Heads on a line of their own, next to most page numbers. */
function headsAlone(lines: readonly string[], pages: readonly Numbered[]): number[] {
  const numbers = pages.filter(({ head }) => head === '');
  const places = numbers.flatMap(({ at }) => beside(lines, at));
  const counts = new Map<string, number>();
  for (const at of places) counts.set(lines[at]!.trim(), (counts.get(lines[at]!.trim()) ?? 0) + 1);
  const often = (text: string) =>
    text.length >= SHORTEST_HEAD && text.length <= LONGEST_LINE && counts.get(text)! > numbers.length / 2;
  return places.filter((at) => counts.get(lines[at]!.trim())! >= FEWEST.beside && often(lines[at]!.trim()));
}

/** What heads a page, without its number. */
const headKey = (line: string): string => line.replace(/\d+/g, ' ').replace(/\s+/g, ' ').trim();

/** Where a new page is marked: the first line of each page when several begin alike, a number at the end of one. */
function aroundBreaks(lines: readonly string[], breaks: readonly number[]): number[] {
  const below = breaks.flatMap((at) => [at, at + 1].find((i) => lines[i]?.trim()) ?? []);
  const above = breaks.flatMap((at) => [1, 2, 3].map((far) => at - far).find((i) => lines[i]?.trim()) ?? []);
  const counts = new Map<string, number>();
  for (const at of below) counts.set(headKey(lines[at]!), (counts.get(headKey(lines[at]!)) ?? 0) + 1);
  const heads = below.filter((at) => {
    const key = headKey(lines[at]!);
    return key.length >= SHORTEST_HEAD && key.length <= LONGEST_LINE && counts.get(key)! >= FEWEST.beside;
  });
  return [...heads, ...above.filter((at) => lines[at]!.length <= LONGEST_LINE && PAGE.test(lines[at]!.trim()))];
}

/** The places of running lines. A head that the page prints nowhere else stays once, for it may be the title. */
function runningLines(lines: readonly string[], breaks: readonly number[]): Set<number> {
  const pages = byHead(lines.flatMap((line, at) => numberedOn(line, at) ?? [])).flatMap(counting);
  const marked = aroundBreaks(lines, breaks);
  const running = new Set([...pages.map(({ at }) => at), ...headsAlone(lines, pages), ...marked]);
  const printed = new Set(lines.filter((_, at) => !running.has(at)).map((line) => line.trim()));
  for (const at of marked) printed.add(lines[at]!.trim());
  for (const at of [...running].sort((a, b) => a - b)) {
    const head = numberedOn(lines[at]!, at)?.head ?? lines[at]!.trim();
    if (head === '' || printed.has(head)) continue;
    printed.add(head);
    running.delete(at);
  }
  return running;
}

/** Whether a paragraph goes on over the end of a page. */
const goesOn = (above: string | undefined, below: string | undefined): boolean =>
  above !== undefined && below !== undefined && /[\p{L}\p{N},;)-]$/u.test(above.trimEnd()) && /^\s*\p{Ll}/u.test(below);

/** The empty lines around a place, as first and last. */
function emptyAround(lines: readonly string[], at: number): [number, number] {
  const isEmpty = (i: number) => lines[i] !== undefined && !lines[i].trim();
  let [from, to] = [at, at];
  while (isEmpty(from - 1)) from--;
  while (isEmpty(to + 1)) to++;
  return [from, to];
}

/** Takes out running heads and page numbers; a paragraph that goes on over them stays one. */
export function withoutRunningLines(text: string): string {
  const marked = text.split('\n');
  const breaks = [...marked.keys()].filter((at) => marked[at]!.includes(PAGE_BREAK));
  const lines = breaks.length ? marked.map((line) => line.replaceAll(PAGE_BREAK, ' ')) : marked;
  const running = [...runningLines(lines, breaks)].sort((a, b) => a - b);
  for (const at of running) lines[at] = '';
  let seen = -1;
  for (const at of running) {
    if (at <= seen) continue;
    const [from, to] = emptyAround(lines, at);
    if (goesOn(lines[from - 1], lines[to + 1])) lines.fill(PAGE_BREAK, from, to + 1);
    seen = to;
  }
  return lines.join('\n');
}
