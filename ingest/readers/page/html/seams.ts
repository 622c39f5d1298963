/** Two runs of text dressed differently, side by side: `<b>Jane Doe</b> <i>MIT</i>` are two things though no sign parts them. */
import type { Element, Node } from './tree.ts';

const DRESS = new Set('a b strong i em span small cite time'.split(' '));

const isDressed = (node: Node | null): node is Element => node !== null && 'attribs' in node && DRESS.has(node.name);

/** The element before this one, with nothing but white space between. */
function neighbour(element: Element): Element | null {
  let before: Node | null = element.prev;
  while (before && 'data' in before && /^\s*$/.test(before.data)) before = before.prev;
  return isDressed(before) ? before : null;
}

/** Whether a seam runs before an element. Word processors cut one run into many spans of one class: no seam. */
export function hasSeam(element: Element): boolean {
  const before = isDressed(element) ? neighbour(element) : null;
  if (!before) return false;
  return (
    before.name !== element.name ||
    element.name === 'a' ||
    (before.attribs.class ?? '') !== (element.attribs.class ?? '')
  );
}
