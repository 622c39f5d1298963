/** What the description of an event says of the talk: fields that its lines name, addresses, and prose. */
import type { TalkLink } from '../../../contract/meeting.ts';
import type { Draft, Located } from '../located.ts';
import { fieldOf, type Field } from '../page/fields.ts';
import { linesOf, type Line } from '../page/line.ts';
import { joined } from '../programme/joined.ts';
import { linkTo } from '../programme/link.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { asLines } from './text.ts';

export interface Described {
  /** The words of the fields that lines name, by field. */
  fields: Partial<Record<Field, Located>>;
  /** A line that is nothing but a word for what it is: "Workshop". */
  type: Located | null;
  abstract: Located | null;
  links: Draft<TalkLink>[];
}

/** Offsets in the description. */
interface Run {
  start: number;
  end: number;
}

const TYPE =
  /^(?:(?:hands-on )?workshop|tutorial|training|course|keynote|plenary|panel(?: discussion)?|poster session|posters?)$/i;
const ADDRESS = /^(?:(?<label>[\p{L}\d() -]{1,40}):?\s{1,3})?<?(?<url>https?:\/\/[^\s<>]{1,2000})>?$/u;
/** Fields that may go on over many lines. */
const LONG: ReadonlySet<Field> = new Set(['abstract', 'bio']);

/** Names, rooms and notes are short lines; prose has long ones, or sentences. */
const isProse = (text: string): boolean =>
  text
    .split('\n')
    .some((line) => line.length >= 80 || (/[.!?…]["”’)]?\s*$/.test(line) && line.trim().split(/\s+/).length >= 5));

class Walk {
  readonly described: Described = { fields: {}, type: null, abstract: null, links: [] };
  readonly #text: Located;
  readonly #runs: { own: Run[]; rest: Run[] } = { own: [], rest: [] };
  #field: Field | null = null;
  /** The run that the line before belongs to. */
  #open: Run | null = null;

  constructor(text: Located) {
    this.#text = text;
  }

  line(line: Line): void {
    const named = fieldOf(line);
    if (named)
      this.#name(
        named.field,
        named.rest.empty ? null : this.#text.slice(named.rest.start, named.rest.end),
        named.rest.start,
      );
    else if (!this.#link(line)) this.#words(line);
  }

  finish(): Described {
    const { own, rest } = this.#runs;
    const runs = own.length > 0 ? own : rest;
    const isTold = own.length > 0 || runs.some(({ start, end }) => isProse(this.#text.text.slice(start, end)));
    const parts = runs.map(({ start, end }) => plainProse(this.#text.slice(start, end)));
    const abstract = parts.reduce<Located | null>((all, part) => joined(all, part, '\n\n'), null);
    return { ...this.described, abstract: isTold ? abstract : null };
  }

  #name(field: Field, words: Located | null, start: number): void {
    this.#open = null;
    if (field === 'abstract' && words) this.#extend(this.#runs.own, start, start + words.text.length);
    else if (words) this.described.fields[field] ??= words;
    this.#field = LONG.has(field) || !words ? field : null;
  }

  /** Lines that follow each other are one run. */
  #extend(runs: Run[], start: number, end: number): void {
    if (this.#open && runs.at(-1) === this.#open) this.#open.end = end;
    else runs.push((this.#open = { start, end }));
  }

  #link(line: Line): boolean {
    const { label, url } = ADDRESS.exec(line.text)?.groups ?? {};
    if (!url) return false;
    this.#open = null;
    const printed = this.#text.slice(line.slice.start, line.slice.end);
    const link = linkTo(printed.as(url), label ? printed.as(label) : null);
    if (link) this.described.links.push(link);
    return true;
  }

  #words(line: Line): void {
    const words = plainLine(this.#text.slice(line.slice.start, line.slice.end));
    if (!words) return;
    const { start, end } = line.slice;
    if (this.#field === 'abstract') return this.#extend(this.#runs.own, start, end);
    if (this.#field === 'bio') return;
    if (this.#field === null && !TYPE.test(words.text)) return this.#extend(this.#runs.rest, start, end);
    if (this.#field === null) this.described.type ??= words;
    else this.described.fields[this.#field] ??= words;
    this.#field = null;
    this.#open = null;
  }
}

/** @param title a line that repeats it says nothing more */
export function describedIn(text: Located | null, title: string): Described {
  if (!text) return { fields: {}, type: null, abstract: null, links: [] };
  const whole = asLines(text);
  const walk = new Walk(whole);
  for (const line of linesOf(whole.text)) if (line.text !== title) walk.line(line);
  return walk.finish();
}
