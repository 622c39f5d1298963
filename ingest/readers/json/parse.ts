/** JSON text → value, with a refusal that names the line. */
import { lineOf } from '../lines.ts';
import { ReadError, type RawSource } from '../reader.ts';

/** An export is a handful of levels deep; paths to values grow with depth. */
const MAX_DEPTH = 100;

/** Entries of one list: real conferences have fewer than twenty thousand talks, and their notes a few reviews each. */
const MOST_ENTRIES = 50_000;

/** Whether a list, anywhere in the value, is longer than any export's. */
function isEndless(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const inner: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return inner.length > MOST_ENTRIES || inner.some(isEndless);
}

/** The offset of the first bracket that stands deeper than allowed; -1 when none does. */
function tooDeepAt(json: string): number {
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/gs)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > MAX_DEPTH) return index;
  }
  return -1;
}

/** @throws {ReadError} naming the line where the text stops being JSON, or is nested deeper or longer than any export */
export function parseJson({ text, uri }: RawSource): unknown {
  const deep = tooDeepAt(text);
  if (deep >= 0)
    throw new ReadError(uri, `its values are nested more than ${MAX_DEPTH} deep`, { line: lineOf(text, deep) });
  const value = parsed({ text, uri });
  if (isEndless(value))
    throw new ReadError(uri, `expected lists of at most ${MOST_ENTRIES} entries, a longer one came`);
  return value;
}

function parsed({ text, uri }: Pick<RawSource, 'text' | 'uri'>): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const position = /position (\d+)/.exec(said)?.[1];
    const line = position === undefined ? lineOf(text, text.length) : lineOf(text, Number(position));
    throw new ReadError(uri, `expected JSON: ${said.replace(/\s*\(line.*$/, '')}`, { line, cause });
  }
}
