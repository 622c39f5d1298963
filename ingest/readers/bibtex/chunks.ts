/** A BibTeX text in pieces of one entry each, so that a broken entry costs no other. */

export interface Chunk {
  text: string;
  /** Offset in the whole text. */
  offset: number;
}

const START = /^[^\S\n]{0,20}@[A-Za-z]{2,40}\s{0,20}[{(]/gm;
/** A title nests three or four braces. */
const MAX_DEPTH = 50;

/** Where the entries of a text start: at an `@word{` that begins a line. */
export function chunksOf(text: string): Chunk[] {
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  return starts.map((offset, i) => ({ text: text.slice(offset, starts[i + 1] ?? text.length), offset }));
}

/** @returns what is wrong with the braces of an entry, and where; null when they close */
export function bracesOf({ text }: Chunk): { at: number; message: string } | null {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') open.push(index);
    else if (sign === '}') {
      open.pop();
      if (open.length === 0) return null;
    }
    if (open.length > MAX_DEPTH) return { at: index, message: `its braces are nested more than ${MAX_DEPTH} deep` };
  }
  const [first] = open;
  return first === undefined ? null : { at: open.at(-1)!, message: 'a brace that is never closed' };
}
