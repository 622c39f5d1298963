/** The tree that the parser makes of an XML text, and the passages of its strings. */
import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { Located } from '../located.ts';

type Root = ReturnType<CheerioAPI['root']> extends Cheerio<infer T> ? T : never;
type Node = Root['children'][number];
export type Tag = Extract<Node, { attribs: unknown }>;

export const isTag = (node: Node): node is Tag => 'attribs' in node;

/** @param xml a text that `checkXml` has accepted */
export function rootOf(xml: string): Tag {
  const $ = load(xml, { xml: { xmlMode: true, decodeEntities: true, withStartIndices: true, withEndIndices: true } });
  return $.root().get(0)!.children.find(isTag)!;
}

interface Piece {
  text: string;
  start: number;
  /** Exclusive. */
  end: number;
}

const CDATA = '<![CDATA[';
/** Of the DOM's node types. */
const CDATA_SECTION = 4;

/** The text of a CDATA section has no place of its own in the tree: it begins behind the section's opening. */
function pieceOf(text: Extract<Node, { data: string }>): Piece {
  const section = text.parent && !isTag(text.parent) && 'startIndex' in text.parent ? text.parent : null;
  if (section?.nodeType !== CDATA_SECTION)
    return { text: text.data, start: text.startIndex ?? 0, end: (text.endIndex ?? 0) + 1 };
  const start = (section.startIndex ?? 0) + CDATA.length;
  return { text: text.data, start, end: start + text.data.length };
}

/** The texts inside a node in their order, at any depth. */
export function piecesOf(node: Node): Piece[] {
  const pieces: Piece[] = [];
  const stack: Node[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if ('data' in at && at.nodeType === 3) pieces.push(pieceOf(at));
    if ('children' in at) for (let child = at.lastChild; child; child = child.prev) stack.push(child);
  }
  return pieces;
}

/** The text of pieces, and the passage from the first to the last letter; null when all are blank. */
export function located(pieces: readonly Piece[], xml: string): Located | null {
  const printed = pieces.filter(({ text }) => text.trim());
  if (printed.length === 0) return null;
  const passage = Located.trimmed(xml.slice(printed[0]!.start, printed.at(-1)!.end), {
    start: printed[0]!.start,
    end: printed.at(-1)!.end,
  });
  const text = pieces.map((piece) => piece.text).join('');
  return new Located(text.trim(), passage?.at ?? null);
}
