/** Lines that grow while a document is walked, with what markup says of each. */
import type { Mark } from '../line.ts';
import { isLinkLine } from '../links.ts';
import type { PageLink } from '../page.ts';

/** Stands for a line break inside a table cell: white space that no text of a page holds. */
export const CELL_BREAK = '\v';

/** Stands in a cell that the one to its left reaches into. */
export const CELL_ACROSS = '\f';

/** Tabs stay: they stand for empty cells. */
const TRAILING = /[ \n\v]+$/;

export class WrittenLines {
  readonly marks = new Map<number, Mark>();
  readonly links: PageLink[] = [];
  readonly underlined: { start: number; end: number }[] = [];
  readonly #done: string[] = [];
  #length = 0;
  #line = '';
  #blank = true;

  /** Offset of what is written next. */
  get offset(): number {
    return this.#length + this.#line.length;
  }

  get text(): string {
    return this.#done.join('') + this.#line.trimEnd();
  }

  /** Ends the line; `blank` asks for an empty line after it. */
  break(blank: boolean): void {
    if (this.#line.trim()) this.#push(`${this.#line.replace(TRAILING, '')}\n`);
    this.#line = '';
    if (blank && !this.#blank) this.#push('\n');
  }

  #push(line: string): void {
    this.#done.push(line);
    this.#length += line.length;
    this.#blank = line === '\n';
  }

  /** Adds words as a browser would show them: white space folded, none at the start of a line. */
  add(words: string, mark: Mark): void {
    const folded = words.replace(/\s+/g, ' ');
    if (/^ ?[(,)\]]/.test(folded) && !this.#endsSentence())
      this.#line = this.#line.replace(/ ?\v$/, folded.startsWith('(') ? ' ' : '');
    const added = /(?:^|\s)$/.test(this.#line.slice(-1)) ? folded.trimStart() : folded;
    if (!added.trim()) return void (this.#line += added);
    this.#line += added;
    if (!this.marks.has(this.#length) || mark.heading) this.marks.set(this.#length, mark);
  }

  /** A bracket below a sentence is no part of it. */
  #endsSentence(): boolean {
    return /\p{Ll}{2}[.!?][ \v]*\v$/u.test(this.#line.slice(-20));
  }

  /** Adds a sign of our own: a bullet, a tab between cells. */
  sign(sign: string): void {
    this.#line += sign;
  }

  /** The words from an offset on are "Slides" or the like: they stand apart from what is before and after them. */
  endsWithLink(start: number): boolean {
    const at = start - this.#length;
    const words = this.#line.slice(at).trim();
    if (at <= 0 || !words || !isLinkLine(words)) return false;
    const before = this.#line.slice(0, at);
    if (/[ \u00A0]$/.test(before)) this.#line = `${before.slice(0, -1)}${CELL_BREAK}${this.#line.slice(at)}`;
    return true;
  }

  link(start: number, url: string): void {
    if (this.offset > start) this.links.push({ start, end: this.offset, url });
  }
}
