/** How much of a page is read. Programmes of thousands of talks fit; what is larger is refused in words, not read for minutes. */
import { ReadError, type RawSource } from '../reader.ts';
import type { Page } from './page.ts';

/** In UTF-16 code units. The tree of a page takes many times its text in memory. */
const LONGEST_HTML = 3_000_000;
const LONGEST_TEXT = 5_000_000;
/** Lines that hold words: two thousand talks with abstracts have about sixteen thousand. */
const MOST_LINES = 30_000;

/** @throws {ReadError} before anything is parsed */
export function checkLength({ uri, text }: RawSource, isHtml: boolean): void {
  const most = isHtml ? LONGEST_HTML : LONGEST_TEXT;
  if (text.length > most)
    throw new ReadError(uri, `a page of ${text.length} characters; at most ${most} are read`, { field: 'text' });
}

/** @throws {ReadError} before the grammar walks the lines */
export function checkLines({ lines }: Page, uri: string): void {
  if (lines.length > MOST_LINES)
    throw new ReadError(uri, `a page of ${lines.length} lines; at most ${MOST_LINES} are read`, { field: 'text' });
}
