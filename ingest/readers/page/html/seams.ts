/** Two runs of text dressed differently, side by side: `<b>Jane Doe</b> <i>MIT</i>` are two things though no sign parts them. */
import type { Element, Node } from './tree.ts';

const DRESS = new Set('a b strong i em span small cite time'.split(' '));
/** What sets words apart and stresses none of them. */
const APART = new Set('span small'.split(' '));

const isElement = (node: Node | null): node is Element => node !== null && 'attribs' in node;
const isDressed = (node: Node | null): node is Element => isElement(node) && DRESS.has(node.name);
const isBlank = (node: Node): boolean => 'data' in node && /^\s*$/.test(node.data);

/** The node before or after this one, white space left out. */
function beside(element: Element, side: 'prev' | 'next'): Node | null {
  let node: Node | null = element[side];
  while (node && isBlank(node)) node = node[side];
  return node;
}

/** `<h4>Quiet trams <span>Jane Doe</span></h4>`: what ends a heading and is set apart. */
function endsHeading(element: Element): boolean {
  if (!APART.has(element.name) || !isElement(element.parent) || !/^h[2-6]$/.test(element.parent.name)) return false;
  return beside(element, 'next') === null && beside(element, 'prev') !== null;
}

/** `Jane Doe <small>MIT</small>` at the end of a line. */
const isAside = (element: Element): boolean => {
  const before = beside(element, 'prev');
  return element.name === 'small' && before !== null && 'data' in before && beside(element, 'next') === null;
};

/** Whether a seam runs before an element. Word processors cut one run into many spans of one class: no seam. */
export function hasSeam(element: Element): boolean {
  if (endsHeading(element) || isAside(element)) return true;
  const before = isDressed(element) ? beside(element, 'prev') : null;
  if (!isDressed(before)) return false;
  return (
    before.name !== element.name ||
    element.name === 'a' ||
    (before.attribs.class ?? '') !== (element.attribs.class ?? '')
  );
}
