/** Sentences apart from headings, and paragraphs that were wrapped at a width put together again. */
import { fieldOf } from './fields.ts';
import { partOf, type Line } from './line.ts';
import { isLinkLine } from './links.ts';
import { nameScore } from './names.ts';

const SENTENCE_END = /[.!…]["”’)\]]?$/;
const SENTENCE_BREAK = /\p{Ll}{2}["”’)\]]?[.!?]["”’)\]]?\s+["“‘(]?\p{Lu}/u;

const wordCount = (text: string): number => text.split(' ').length;

/** Running text rather than a name, a title or an affiliation. */
export function isProse(text: string): boolean {
  const words = wordCount(text);
  if (words > 35) return true;
  if (words >= 15 && SENTENCE_BREAK.test(text)) return true;
  if (words >= 6 && text.endsWith(':') && /^(?:We|This|The|In|Our|I|It|These|Here)\s/.test(text)) return true;
  return words >= 8 && SENTENCE_END.test(text) && /\p{Ll}/u.test(text);
}

/** A line that closes a paragraph though it is short: "Joint work with Jon Schneider." */
export const isShortSentence = (text: string): boolean =>
  wordCount(text) >= 3 &&
  SENTENCE_END.test(text) &&
  /^(?:this|these|joint|based|in|we|the|it|co-?auth|work|supported|materials?|based|no|see)\b/i.test(text);

/** "Title: …" or "Speaker: …" goes on from no line above. */
const opensTalk = (line: Line): boolean =>
  /^\p{Lu}[^:]{2,30}:/u.test(line.text) && ['title', 'speakers'].includes(fieldOf(line)?.field ?? '');

/** Consecutive lines without an empty line, bullet, heading or the field of a talk between. */
function runs(lines: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  for (const line of lines) {
    const goesOn = !line.gap && !line.bullet && line.heading === 0 && !opensTalk(line);
    if (out.length && goesOn && out.at(-1)![0]!.heading === 0) out.at(-1)!.push(line);
    else out.push([line]);
  }
  return out;
}

/** "Jane Doe (MIT) – Title" above a sentence. */
const isHeadOf = (line: Line, next: Line): boolean =>
  /[)\]]\s*[:,–—-]|\s[–—]\s|:\s/.test(line.text) && /\p{L}$/u.test(line.text) && /^[\p{Lu}«“"]/u.test(next.text);

/** Two lines may be a title and what stands below it; they are one paragraph when they end like one. */
const isParagraph = (group: readonly Line[], text: string): boolean =>
  isProse(text) && (group.length > 2 || (SENTENCE_END.test(text) && !isHeadOf(group[0]!, group.at(-1)!)));

const firstWord = (text: string): number => text.search(/\s|$/);

/** Two lines of a paragraph wrapped at a width: the next word would not have fitted. */
const wraps = (line: Line, next: Line, width: number): boolean =>
  !isLinkLine(next.text) && line.text.length + 1 + firstWord(next.text) >= width - 2 && line.text.length >= width * 0.6;

const NAMED = /^([^:–—()]{4,60}?)(?:\s*\([^()]{2,80}\))?\s*[:–—]\s/u;

/** "Jane Doe: Title" above a paragraph, however the widths agree. */
const headsRun = ([first, second]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isHeadOf(first, second) &&
  nameScore(NAMED.exec(first.slice.raw)?.[1] ?? '') >= 0.6;

function joinRun(run: Line[]): Line[] {
  if (headsRun(run)) return [run[0]!, ...joinRun(run.slice(1))];
  const width = Math.max(...run.slice(0, 500).map((line) => line.text.length));
  if (run.length < 2 || width < 45 || width > 130) return run;
  const joined: Line[] = [];
  let group: Line[] = [];
  const flush = () => {
    const whole = group.length > 1 ? partOf(group[0]!, group[0]!.slice.through(group.at(-1)!.slice)) : null;
    if (whole && isParagraph(group, whole.text)) joined.push(whole);
    else joined.push(...group);
  };
  for (const line of run) {
    const last = group.at(-1);
    if (last && !wraps(last, line, width)) {
      flush();
      group = [];
    }
    group.push(line);
  }
  flush();
  return joined;
}

/** Paragraphs that stand on several lines, as one line each. Titles and names stay lines of their own. */
export const unwrapped = (lines: readonly Line[]): Line[] => runs(lines).flatMap(joinRun);
