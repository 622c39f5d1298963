/** What a reader of pages works on, whether it came as text, Markdown or HTML. */
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';

/** Where a link stands in the text and where it leads. */
export interface PageLink {
  start: number;
  end: number;
  url: string;
}

export interface Page {
  /** The normalised text that spans point into. */
  text: string;
  lines: Line[];
  /** In the order of the text. */
  links: readonly PageLink[];
  /** What is underlined, in the order of the text: among several authors, the one who speaks. */
  underlined: readonly { start: number; end: number }[];
  /** The page's own address, where it says one. */
  url: string | null;
  /** It stops in the middle of a line, or before the tags that close it. */
  open: boolean;
}

/** The first piece that reaches behind an offset, of pieces in the order of their ends. */
export function reaching<T extends { end: number }>(pieces: readonly T[], offset: number): T | undefined {
  let [from, to] = [0, pieces.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (pieces[middle]!.end > offset) to = middle;
    else from = middle + 1;
  }
  return pieces[from];
}

/** The address of the first link that touches a slice; null when the text lost it. */
export function urlAt(page: Page, slice: Slice): string | null {
  const link = reaching(page.links, slice.start);
  return link && link.start < slice.end ? link.url : null;
}

/** Only addresses a browser may follow safely. */
export const safeUrl = (url: string): string | null =>
  /^https?:\/\/\S{1,2000}$/i.test(url) || /^[/.]?[\w%][\w\-./%~]{0,500}$/.test(url) ? url : null;
