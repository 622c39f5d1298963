/** YAML → a tree of strings with their places. Every scalar stays the string that is printed, also a time stamp. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml';
import { Located } from '../located.ts';
import { ReadError } from '../reader.ts';
import { Branch, type Tree } from './tree.ts';

/** Files of site data are some hundred kilobytes. */
const LONGEST = 2_000_000;
const MAX_DEPTH = 50;
const MOST_DOUBTS = 20;
/** The parser calls itself for each level and would end the process: such text never reaches it. */
const MOST_BRACKETS = 200;
const DEEP_LINE = /^(?:[ \t]{400,}\S|[ \t]*(?:[-?:][ \t]+){50})/m;

function isDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_BRACKETS) return true;
  }
  return DEEP_LINE.test(text);
}
/** So many references are followed; each may hold others. */
const MOST_ALIASES = 1000;

export interface InFolder {
  /** `folder/file.yml` */
  uri: string;
  text: string;
  /** Where the file begins in the joined text. */
  start: number;
  /** Line of the joined text, from 1, of an offset in the joined text. */
  lineAt: (offset: number) => number;
}

class Walk {
  readonly #document: Document;
  readonly #file: InFolder;
  #aliases = 0;

  constructor(document: Document, file: InFolder) {
    this.#document = document;
    this.#file = file;
  }

  tree(node: unknown, depth = 0): Tree | null {
    if (depth > MAX_DEPTH) throw this.#refused(`its values are nested more than ${MAX_DEPTH} deep`);
    if (isAlias(node)) return this.#aliased(node.resolve(this.#document), depth);
    if (isSeq(node)) return node.items.flatMap((item) => this.tree(item, depth + 1) ?? []);
    if (isMap(node)) return this.#branch(node, depth);
    return isScalar(node) && typeof node.value === 'string' ? this.#text(node.value, node.range) : null;
  }

  #aliased(node: unknown, depth: number): Tree | null {
    if (++this.#aliases > MOST_ALIASES) throw this.#refused(`it follows more than ${MOST_ALIASES} references`);
    return this.tree(node, depth + 1);
  }

  #branch(map: YAMLMap, depth: number): Branch {
    const entries = new Map<string, Tree>();
    for (const { key, value } of map.items) {
      const tree = isScalar(key) ? this.tree(value, depth + 1) : null;
      if (tree !== null && isScalar(key)) entries.set(String(key.value), tree);
    }
    return new Branch(this.#file.lineAt(this.#file.start + (map.range?.[0] ?? 0)), entries);
  }

  /** The place is without quotation marks, and below the sign that opens a block. */
  #text(value: string, range: readonly number[] | null | undefined): Located | null {
    if (!range) return Located.trimmed(value, null);
    const { text, start } = this.#file;
    let [from, to] = [range[0]!, range[1]!];
    if (/["']/.test(text[from] ?? '')) [from, to] = [from + 1, to - 1];
    else if (/[|>]/.test(text[from] ?? '')) from = text.indexOf('\n', from) + 1;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    return Located.trimmed(value, { start: start + from, end: start + to });
  }

  #refused(message: string): ReadError {
    return new ReadError(this.#file.uri, message, { line: 1 });
  }
}

/**
 * @param doubt told of what is not well formed, with its line in the file: what can be read of it is
 * @throws {ReadError} when it is no YAML, too large, nested too deep, or a bomb of references
 */
export function yamlTree(file: InFolder, doubt: (line: number, message: string) => void): Tree | null {
  const { uri, text } = file;
  if (text.length > LONGEST) throw new ReadError(uri, `expected at most ${LONGEST} characters, ${text.length} came`);
  if (isDeep(text)) throw new ReadError(uri, 'its values are nested too deep', { line: 1 });
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
    });
    for (const { pos, message } of document.errors.slice(0, MOST_DOUBTS)) doubt(lines.linePos(pos[0]).line, message);
    return new Walk(document, file).tree(document.contents);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ReadError(uri, 'its values are nested too deep', { line: 1, cause: error });
    throw error;
  }
}
