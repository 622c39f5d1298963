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
/** The text nodes inside a node; a text in a CDATA section has no place of its own in the tree. */
export function piecesOf(node: Node): Piece[] {
  if ('data' in node && node.nodeType === 3)
    return [{ text: node.data, start: node.startIndex ?? 0, end: (node.endIndex ?? 0) + 1 }];
  if (!('children' in node)) return [];
  if (isTag(node)) return node.children.flatMap(piecesOf);
  const start = (node.startIndex ?? 0) + CDATA.length;
  const inner = node.children.flatMap(piecesOf);
  return inner.map(({ text }) => ({ text, start, end: start + text.length }));
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
