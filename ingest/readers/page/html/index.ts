/** A page as HTML → the lines a person sees: one per block or table row, cells apart by tabs, links remembered. */
import { linesOf } from '../line.ts';
import { raised } from '../marks.ts';
import { normalise } from '../normalise.ts';
import { safeUrl, type Page } from '../page.ts';
import { hasSeam } from './seams.ts';
import { spread } from './spans.ts';
import { headPanels } from './tabs.ts';
import { contentOf, layoutCells, parse, prune, type Element, type Node } from './tree.ts';
import { CELL_ACROSS, CELL_BREAK, WrittenLines } from './written.ts';

const BLOCK = new Set(
  'address article blockquote body button caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const APART = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table section article pre blockquote header'.split(' '));

type Step = { node: Node } | { leave: Element; start: number };

/** Line numbers by offset, asked for in the order of the document. */
function lineCounter(html: string): (offset: number) => number {
  let next = html.indexOf('\n');
  let no = 1;
  return (offset) => {
    for (; next !== -1 && next < offset; no++) next = html.indexOf('\n', next + 1);
    return no;
  };
}

const headingOf = ({ name }: Element): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

const isText = (node: object): node is { data: string; startIndex: number | null; parent: object | null } =>
  'nodeType' in node && node.nodeType === 3;
/** The words of a node, with numbers between `<sup>` and `</sup>` raised. */
const raisedIn = (node: { data: string; parent: object | null }): string =>
  node.parent && isElement(node.parent) && node.parent.name === 'sup' && /^[\d,\s]{1,12}$/.test(node.data)
    ? raised(node.data.replace(/\s+/g, ''))
    : node.data;
const isElement = (node: object): node is Element => 'attribs' in node;

function followsElement(element: Element): boolean {
  let node = element.prev;
  while (node && !isElement(node)) node = node.prev;
  return node !== null;
}

/** Walks a tree without recursion, for a page may nest deeper than the stack. */
class Walk {
  readonly lines = new WrittenLines();
  readonly #layout: ReadonlySet<Node>;
  readonly #across: ReadonlySet<Node>;
  readonly #lineAt: (offset: number) => number;
  #heading = 0;
  #cells = 0;

  constructor(layout: ReadonlySet<Node>, across: ReadonlySet<Node>, html: string) {
    this.#layout = layout;
    this.#across = across;
    this.#lineAt = lineCounter(html);
  }

  run(root: Node): WrittenLines {
    const steps: Step[] = [{ node: root }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('leave' in step) this.#leave(step.leave, step.start);
      else if (isText(step.node)) this.#text(raisedIn(step.node), step.node.startIndex ?? 0);
      else if ('children' in step.node) {
        if (isElement(step.node)) steps.push({ leave: step.node, start: this.#enter(step.node) });
        for (let child = step.node.lastChild; child; child = child.prev) steps.push({ node: child });
      }
    }
    return this.lines;
  }

  #text(data: string, offset: number): void {
    this.lines.add(normalise(data), { heading: this.#heading, no: this.#lineAt(offset) });
  }

  #isCell(element: Element): boolean {
    return (element.name === 'td' || element.name === 'th') && !this.#layout.has(element);
  }

  #break(name: string): void {
    if (this.#cells > 0 || (name === 'br' && this.#heading > 0)) this.lines.sign(CELL_BREAK);
    else this.lines.break(APART.has(name));
  }

  #enter(element: Element): number {
    const { name } = element;
    if (this.#isCell(element)) {
      if (this.#cells === 0 && followsElement(element)) this.lines.sign('\t');
      if (this.#across.has(element)) this.lines.sign(CELL_ACROSS);
      this.#cells++;
    } else if (BLOCK.has(name) || name === 'br' || name === 'td') this.#break(name);
    else if (hasSeam(element)) this.lines.sign(CELL_BREAK);
    if (name === 'li') this.lines.sign('• ');
    this.#heading = headingOf(element) || this.#heading;
    return this.lines.offset;
  }

  #leave(element: Element, start: number): void {
    const url = element.name === 'a' ? safeUrl(element.attribs.href ?? '') : null;
    if (url) this.lines.link(start, url);
    if (element.name === 'a' && this.lines.endsWithLink(start)) this.lines.sign(CELL_BREAK);
    if (element.name === 'u') this.lines.underlined.push({ start, end: this.lines.offset });
    if (headingOf(element)) this.#heading = 0;
    if (this.#isCell(element)) this.#cells--;
    else if (BLOCK.has(element.name)) this.#break(element.name);
  }
}

/** @throws {ReadError} when elements are nested deeper than any page */
export function htmlPage(html: string, uri: string): Page {
  const $ = parse(html, uri);
  const url = safeUrl($('link[rel=canonical]').attr('href') ?? '');
  headPanels($);
  prune($);
  const root = contentOf($);
  const { text, marks, links, underlined } = root
    ? new Walk(layoutCells($), spread($), html).run(root)
    : new WrittenLines();
  return {
    text,
    lines: linesOf(text, marks),
    links,
    underlined,
    url,
    open: /<html/i.test(html.slice(0, 2000)) && !/<\/(?:html|body)>/i.test(html.slice(-500)),
  };
}
