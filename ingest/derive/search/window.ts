/** A window of bounded length on a long text, where most of the matches are. */
import type { Snippet } from '../../../contract/api.ts';
import type { Word } from '../related/words.ts';

/** Length of a window, in UTF-16 code units, without the marks of a cut. */
const LENGTH = 200;
const CUT = '…';

/** The run of matches within one window that names most different words, then most words; the earliest of equal ones. */
function bestRun(matches: readonly Word[]): readonly Word[] {
  let best: { run: readonly Word[]; different: number } = { run: matches.slice(0, 1), different: 0 };
  let to = 0;
  matches.forEach((first, from) => {
    while (to < matches.length && (to <= from || matches[to]!.end - first.start <= LENGTH)) to++;
    const run = matches.slice(from, to);
    const different = new Set(run.map(({ form }) => form)).size;
    if (different > best.different || (different === best.different && run.length > best.run.length))
      best = { run, different };
  });
  return best.run;
}

/** Whether a cut at `at` parts the two halves of one character. */
const partsPair = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** Where the window begins and ends: the run in its middle, cut at white space where there is some. */
function boundsOf(text: string, run: readonly Word[]): { start: number; end: number } {
  const [first, last] = [run[0]!.start, Math.min(run.at(-1)!.end, run[0]!.start + LENGTH)];
  const middle = Math.floor((first + last - LENGTH) / 2);
  let start = Math.max(0, Math.min(middle, text.length - LENGTH));
  let end = Math.min(text.length, start + LENGTH);
  if (start > 0) start += Math.max(0, text.slice(start, first).search(/\s\S/) + 1);
  if (end < text.length) {
    const space = text.slice(last, end).search(/\s\S*$/);
    if (space >= 0) end = last + space;
  }
  if (partsPair(text, start)) start++;
  if (partsPair(text, end)) end--;
  return { start, end };
}

/**
 * The window with the best run of matches, white space made plain, `…` where the text goes on.
 *
 * @param matches at least one, in order
 */
export function windowOf(text: string, matches: readonly Word[]): Omit<Snippet, 'field'> {
  const { start, end } = boundsOf(text, bestRun(matches));
  const [before, after] = [start > 0 ? CUT : '', end < text.length ? CUT : ''];
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end).replace(/\s/g, ' ') + after,
    highlights: matches
      .filter((match) => match.start >= start && match.start < end)
      .map((match) => [match.start + shift, Math.min(match.end, end) + shift]),
  };
}
