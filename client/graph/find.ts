/** Finding nodes in what is drawn, without asking a server. Pure. */
import type { GraphNode } from '../../contract/graph.ts';
import { foldText } from '../fold-text.ts';
import { KIND_ORDER } from './stylesheet.ts';

/** A text as it is compared: without accents, case and doubled spaces. */
const folded = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

/** 0 when the label begins with the words, 1 when one of its words does, 2 when they stand elsewhere; null without a match. */
function placeIn(label: string, words: string): number | null {
  const at = label.indexOf(words);
  if (at < 0) return null;
  if (at === 0) return 0;
  return /[\p{L}\p{N}]/u.test(label[at - 1]!) && !label.includes(` ${words}`) ? 2 : 1;
}

/**
 * The nodes whose label holds the words, those that begin with them first, then in the order of the legend and of labels.
 *
 * @param words as typed; nothing but spaces finds nothing
 */
export function findIn(nodes: readonly GraphNode[], words: string): GraphNode[] {
  const wanted = folded(words);
  if (wanted === '') return [];
  const found = nodes.flatMap((node) => {
    const place = placeIn(folded(node.label), wanted);
    return place === null ? [] : [{ node, place }];
  });
  const kind = ({ node }: { node: GraphNode }) => KIND_ORDER.indexOf(node.kind);
  found.sort(
    (a, b) =>
      a.place - b.place ||
      kind(a) - kind(b) ||
      a.node.label.localeCompare(b.node.label, 'en') ||
      (a.node.id < b.node.id ? -1 : 1),
  );
  return found.map(({ node }) => node);
}
