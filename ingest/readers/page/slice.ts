/** A piece of the source text: the value and the place where it stands, never one without the other. */
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

export class Slice {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Asked for many times by every rule that looks at the slice. */
  #text: string | null = null;

  /** White space at both ends is left out. `end` is exclusive; both are UTF-16 code units of `source`. */
  constructor(source: string, start: number, end: number) {
    while (start < end && /\s/.test(source[start]!)) start++;
    while (end > start && /\s/.test(source[end - 1]!)) end--;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** The text as it stands. */
  get raw(): string {
    return this.source.slice(this.start, this.end);
  }

  /** The text with white space folded: the value that goes into the document. */
  get text(): string {
    return (this.#text ??= fold(this.raw));
  }

  get empty(): boolean {
    return this.start >= this.end;
  }

  /** A part, by offsets into {@link raw}. */
  cut(from: number, to: number = this.end - this.start): Slice {
    return new Slice(this.source, this.start + from, this.start + Math.max(from, to));
  }

  /** The parts between the matches of a global expression; empty parts are left out. */
  split(separator: RegExp): Slice[] {
    const parts: Slice[] = [];
    let from = 0;
    for (const match of this.raw.matchAll(separator)) {
      parts.push(this.cut(from, match.index));
      from = match.index + match[0].length;
    }
    parts.push(this.cut(from));
    return parts.filter((part) => !part.empty);
  }

  /** This slice without what the expression finds at its start or end. */
  without(affix: RegExp): Slice {
    const match = affix.exec(this.raw);
    if (!match) return this;
    return match.index === 0 ? this.cut(match[0].length) : this.cut(0, match.index);
  }

  /** From the start of this slice to the end of another that follows it. */
  through(last: Slice): Slice {
    return new Slice(this.source, this.start, last.end);
  }
}
