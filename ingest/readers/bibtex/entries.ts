/** BibTeX text → entries with their fields; abbreviations are written out, each value knows its place. */
import parser from 'bibtex-parse';
import { lineIndex } from '../lines.ts';
import { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { bracesOf, chunksOf, type Chunk } from './chunks.ts';

export interface BibEntry {
  /** In small letters: `inproceedings`. */
  type: string;
  key: string | null;
  line: number;
  /** By name in small letters; LaTeX as it is written. */
  fields: Map<string, Located>;
}

type Item = ReturnType<typeof parser.parse>[number];
type Field = Extract<Item, { itemtype: 'entry' }>['fields'][number];
type Value = Pick<Field, 'datatype' | 'value'>;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const monthNamed = (name: string): string | null => {
  const month = name.length === 3 ? MONTHS.find((one) => one.startsWith(name.toLowerCase())) : undefined;
  return month ? `${month[0]!.toUpperCase()}${month.slice(1)}` : null;
};

/** Abbreviations of abbreviations grow without end. */
const LONGEST_WRITTEN = 2_000_000;
const LONGEST_ABBREVIATED = 5000;

/** Abbreviations of a text, which hold from where they are defined. */
class Abbreviations {
  readonly #values = new Map<string, string>();

  /** One that is too long to be any stays undefined. */
  define(name: string, value: Value): void {
    const text = this.written(value);
    if (text.length <= LONGEST_ABBREVIATED) this.#values.set(name.toLowerCase(), text);
  }

  /** An abbreviation that is defined nowhere stays what it is. */
  written({ datatype, value }: Value): string {
    if (Array.isArray(value)) return this.#joined(value);
    const text = String(value ?? '');
    return datatype === 'identifier' ? (this.#values.get(text.toLowerCase()) ?? monthNamed(text) ?? text) : text;
  }

  #joined(parts: readonly Value[]): string {
    let all = '';
    for (const part of parts) {
      if (all.length > LONGEST_WRITTEN) break;
      all += this.written(part);
    }
    return all;
  }
}

const INSETS: Partial<Record<Field['datatype'], number>> = { braced: 1, quoted: 1, number: 0 };

/** The place of a value that is one string, between its braces or quotes; an abbreviation is written elsewhere. */
function placeOf({ name, raw, datatype }: Field, text: string, from: number): { start: number; end: number } | null {
  const named = text.indexOf(name, from);
  const start = named === -1 ? -1 : text.indexOf(raw, text.indexOf('=', named + name.length) + 1);
  const inset = INSETS[datatype];
  if (start === -1 || inset === undefined) return null;
  return { start: start + inset, end: start + raw.length - inset };
}

/** The first value of a field counts, as for BibTeX. */
function fieldsOf(fields: readonly Field[], at: Chunk, abbreviations: Abbreviations): Map<string, Located> {
  const all = new Map<string, Located>();
  let from = 0;
  for (const field of fields) {
    const place = placeOf(field, at.text, from);
    const shifted = place && { start: place.start + at.offset, end: place.end + at.offset };
    const value = Located.trimmed(abbreviations.written(field), shifted);
    from = (place?.start ?? from) + field.raw.length;
    const name = field.name.toLowerCase();
    if (value && !all.has(name)) all.set(name, value);
  }
  return all;
}

function itemsIn(chunk: Chunk, lineAt: (offset: number) => number, issues: Issues): Item[] {
  const broken = bracesOf(chunk);
  if (broken) {
    issues.warn(lineAt(chunk.offset + broken.at), `an entry could not be read: ${broken.message}`);
    return [];
  }
  try {
    return parser.parse(chunk.text, { number: 'string' });
  } catch {
    const expected = 'expected @type{key, name = {value}, …}';
    issues.warn(lineAt(chunk.offset + chunk.text.search(/\S/)), `an entry could not be read: ${expected}`);
    return [];
  }
}

/** Entries in the order of the text; each that is no BibTeX is reported with its line. */
export function entriesOf(text: string, issues: Issues): BibEntry[] {
  const lineAt = lineIndex(text);
  const abbreviations = new Abbreviations();
  const entries: BibEntry[] = [];
  for (const chunk of chunksOf(text)) {
    let from = 0;
    for (const item of itemsIn(chunk, lineAt, issues)) {
      if (item.itemtype === 'string') abbreviations.define(item.name, item);
      if (item.itemtype !== 'entry') continue;
      from = chunk.text.indexOf(item.raw, from);
      const at = { text: item.raw, offset: chunk.offset + from };
      from += item.raw.length;
      const fields = fieldsOf(item.fields, at, abbreviations);
      entries.push({ type: item.type.toLowerCase(), key: item.key, line: lineAt(at.offset), fields });
    }
  }
  return entries;
}
