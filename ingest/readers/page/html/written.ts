/** Lines that grow while a document is walked, with what markup says of each. */
import type { Mark } from '../line.ts';
import type { PageLink } from '../page.ts';

/** Stands for a line break inside a table cell: white space that no text of a page holds. */
export const CELL_BREAK = '\v';

/** Tabs stay: they stand for empty cells. */
const TRAILING = /[ \n\v]+$/;

export class WrittenLines {
  readonly marks = new Map<number, Mark>();
  readonly links: PageLink[] = [];
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
    const added = /(?:^|\s)$/.test(this.#line.slice(-1)) ? folded.trimStart() : folded;
    if (!added.trim()) return void (this.#line += added);
    this.#line += added;
    if (!this.marks.has(this.#length) || mark.heading) this.marks.set(this.#length, mark);
  }

  /** Adds a sign of our own: a bullet, a tab between cells. */
  sign(sign: string): void {
    this.#line += sign;
  }

  link(start: number, url: string): void {
    if (this.offset > start) this.links.push({ start, end: this.offset, url });
  }
}
