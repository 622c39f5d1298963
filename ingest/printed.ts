/**
 * A value and the passage that prints it. Readers fold white space, so a place in the value is not always the same place in the
 * passage: the folds say where they part.
 */
import type { Fold, Span } from '../contract/graph.ts';

export interface Printed {
  span: Span;
  /** By offset in the value, ascending; before the first the two run side by side from the start of the span. */
  folds: readonly Fold[];
}

const isSpace = (text: string, at: number) => at < text.length && /\s/.test(text[at]!);

/** The first place from `at` on, before `end`, that is not white space. */
function afterSpace(text: string, at: number, end = text.length): number {
  while (at < end && isSpace(text, at)) at++;
  return at;
}

/**
 * Lays a value over the passage that prints it.
 *
 * @param text the whole source that `span` points into
 * @returns null when they differ in more than white space
 */
export function printedAt(span: Span, value: string, text: string): Printed | null {
  if (text.startsWith(value, span.start) && span.start + value.length <= span.end) return { span, folds: [] };
  const folds: Fold[] = [];
  let shift = span.start;
  let at = span.start;
  for (let i = 0; i < value.length; i++, at++) {
    if (value[i] === text[at] && !isSpace(value, i)) continue;
    i = afterSpace(value, i);
    at = afterSpace(text, at, span.end);
    if (i < value.length && (at >= span.end || value[i] !== text[at])) return null;
    if (at - i !== shift) folds.push([i, (shift = at - i) + i]);
  }
  return at <= span.end ? { span, folds } : null;
}

/** Where one character of the value stands in the source. */
function placeOf({ span, folds }: Printed, offset: number): number {
  const fold = folds.findLast(([value]) => value <= offset);
  return fold ? fold[1] + offset - fold[0] : span.start + offset;
}

/** The passage of `[start, end)` of the value; its ends are no white space that was folded. */
export const spanWithin = (printed: Printed, start: number, end: number): Span => ({
  source: printed.span.source,
  start: placeOf(printed, start),
  end: end > start ? placeOf(printed, end - 1) + 1 : placeOf(printed, start),
});
