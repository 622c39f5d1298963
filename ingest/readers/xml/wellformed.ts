/** What an XML text must be before a tree is built of it: closed, bounded, and without a declaration that could fetch or multiply. */
import { lineOf } from '../lines.ts';
import { ReadError, type RawSource } from '../reader.ts';
import { startTag } from './start-tag.ts';

/** An export is a handful of levels deep; the tree's memory grows with the number of its elements. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 300_000;

/** Parts whose content is no markup, by how they start, with how they end. */
const CLOSED_BY = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'CDATA section'],
  ['<?', '?>', 'processing instruction'],
] as const;

const END_TAG = /<\/([^\s<>/]{1,200})\s{0,100}>/y;
const BARE_DOCTYPE = /<!DOCTYPE\s{1,100}[^\s<>[\]"']{1,200}\s{0,100}>/y;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Walks the markup of a text once, with the names of the elements that are open. */
class Check {
  readonly #source: RawSource;
  readonly #open: { name: string; at: number }[] = [];
  #elements = 0;
  #roots = 0;

  constructor(source: RawSource) {
    this.#source = source;
  }

  run(): void {
    const { text } = this.#source;
    let done = 0;
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', done)) {
      this.#between(done, at);
      done = this.#markup(at);
    }
    this.#between(done, text.length);
    const last = this.#open.at(-1);
    if (last) this.#refuse(`<${last.name}> is never closed`, last.at);
    if (this.#roots !== 1) this.#refuse(`expected one element around everything, ${this.#roots} came`, text.length);
  }

  #refuse(message: string, at: number): never {
    throw new ReadError(this.#source.uri, `expected XML: ${message}`, { line: lineOf(this.#source.text, at) });
  }

  /** Text between two pieces of markup; outside of the root it must be blank. */
  #between(start: number, end: number): void {
    if (this.#open.length > 0 || start === end) return;
    const text = this.#source.text.slice(start, end);
    if (text.trim()) this.#refuse('text stands outside of all elements', start + text.search(/\S/));
  }

  /** @returns the offset behind the markup that starts here */
  #markup(at: number): number {
    const { text } = this.#source;
    for (const [start, end, what] of CLOSED_BY)
      if (text.startsWith(start, at)) return this.#behind(end, at + start.length, what);
    if (text[at + 1] === '!') return this.#declaration(at);
    if (text[at + 1] === '/') return this.#endTag(at);
    return this.#startTag(at);
  }

  #behind(end: string, from: number, what: string): number {
    const found = this.#source.text.indexOf(end, from);
    if (found === -1) this.#refuse(`a ${what} is never closed`, from);
    return found + end.length;
  }

  /** A bare document type says nothing; any other could name files to fetch, or entities that multiply. */
  #declaration(at: number): number {
    const bare = this.#roots === 0 && sticky(BARE_DOCTYPE, this.#source.text, at);
    if (bare) return at + bare[0].length;
    return this.#refuse('declarations such as <!DOCTYPE … [ … ]> and <!ENTITY …> are not read', at);
  }

  #endTag(at: number): number {
    const found = sticky(END_TAG, this.#source.text, at);
    if (!found) this.#refuse('a stray "</" that starts no tag', at);
    const open = this.#open.pop();
    if (!open) this.#refuse(`</${found[1]}> closes nothing`, at);
    if (open.name !== found[1]) {
      const line = lineOf(this.#source.text, open.at);
      this.#refuse(`<${open.name}> of line ${line} is open where </${found[1]}> stands`, at);
    }
    return at + found[0].length;
  }

  #startTag(at: number): number {
    const tag = startTag(this.#source.text, at);
    if ('broken' in tag) this.#refuse(tag.message, tag.broken);
    if (this.#open.length === 0) this.#roots++;
    if (!tag.empty) this.#open.push({ name: tag.name, at });
    if (this.#open.length > MAX_DEPTH) this.#refuse(`its elements are nested more than ${MAX_DEPTH} deep`, at);
    if (++this.#elements > MAX_ELEMENTS) this.#refuse(`it has more than ${MAX_ELEMENTS} elements`, at);
    return tag.end;
  }
}

/** @throws {ReadError} naming the line where the text stops being XML, or goes beyond what is read of it */
export const checkXml = (source: RawSource): void => new Check(source).run();
