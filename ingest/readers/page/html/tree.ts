/** HTML → a tree without what is never content. */
import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { ReadError } from '../../reader.ts';
import { dayHeading } from '../days.ts';
import { labelOf } from '../labels.ts';
import { linesOf } from '../line.ts';

type Root = ReturnType<CheerioAPI['root']> extends Cheerio<infer T> ? T : never;
/** A child of a document or of an element: element, text, comment. */
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

const NEVER_CONTENT =
  'script, style, noscript, template, nav, footer, aside, svg, iframe, form, select, dialog, [hidden], [aria-hidden=true]:not(.modal), [role=navigation], [role=menu], [role=dialog], [role=contentinfo]';
/** A button that heads a panel of the page is a heading to its reader. */
const HEADS_PANEL = '[aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle], :has(+ div), :has(+ section)';
/** A dialog has a heading of its own. */
const OPENS_DIALOG = '[data-toggle=modal], [data-bs-toggle=modal], [data-dismiss], [data-bs-dismiss]';
const CHROME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|navbar|menu|sidebar|social|share|newsletter|skip-link|screen-reader-text|sr-only)(?:$|[\s_-])/i;
const CLOSED_BY_OTHERS =
  /^(?:p|li|d[td]|t[drh]|thead|tbody|tfoot|option|br|hr|img|input|link|meta|wbr|source|col|area|base|embed|track)$/;
/** A page is some dozens deep; the parser's work grows with depth. */
const MAX_DEPTH = 2000;

/** How deep elements may be nested, from counting tags. */
function depthOf(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    const name = tag!.toLowerCase();
    const count = open.get(name) ?? 0;
    if (CLOSED_BY_OTHERS.test(name) || (slash && count === 0)) continue;
    open.set(name, count + (slash ? -1 : 1));
    depth += slash ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** @throws {ReadError} when elements are nested deeper than any page */
export function parse(html: string, uri: string): CheerioAPI {
  const depth = depthOf(html);
  if (depth > MAX_DEPTH)
    throw new ReadError(uri, `its elements are nested ${depth} deep; at most ${MAX_DEPTH} are read`);
  return load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } });
}

/** Takes out scripts, menus, footers and banners. */
export function prune($: CheerioAPI): void {
  $(NEVER_CONTENT).remove();
  $('button').filter(OPENS_DIALOG).remove();
  $('button').not(HEADS_PANEL).not('h1 button, h2 button, h3 button, h4 button, h5 button, h6 button').remove();
  $('[class], [id]')
    .not('html, body, main, article')
    .filter((_, element) => CHROME.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 500)))
    .remove();
}

/** Content that begins with "Timetable" or a day is headed elsewhere. */
function isBeheaded($: CheerioAPI, content: Element): boolean {
  // Asking an element for its headings takes the square of its children.
  const headings = $('h1, h2, h3').filter((_, heading) => $.contains(content, heading));
  const [first] = linesOf(headings.first().text().slice(0, 200));
  return !headings.is('h1') && (!first || labelOf(first) !== null || dayHeading(first) !== null);
}

/** Puts what heads the page, title and date, above its content when it stands outside. */
function headed($: CheerioAPI, content: Element): Element {
  const head = isBeheaded($, content) ? $('h1').get(0) : undefined;
  if (!head || $(head).text().trim().length < 4) return content;
  const around = $(head).parents().toArray();
  const top = around.findLast(
    (element) => element.name !== 'html' && element.name !== 'body' && !$.contains(element, content),
  );
  $(content).prepend(top ?? head);
  return content;
}

/** Where the content stands: `main` or an article that is alone, else the whole body. */
export function contentOf($: CheerioAPI): Node | Root | undefined {
  const alone = $('article').length === 1 ? $('article').get(0) : undefined;
  const content = $('main, [role=main]').get(0) ?? alone;
  return content ? headed($, content) : ($('body').get(0) ?? $.root().get(0));
}

/** Table cells that lay a page out, since they hold headings, lists or tables of their own. */
export function layoutCells($: CheerioAPI): Set<Node> {
  const cells = new Set<Node>();
  for (const inner of $('td table, td h1, td h2, td h3, td ul, td ol, td dl').toArray())
    for (let node = inner.parent as Node | null; node && !cells.has(node); node = node.parent as Node | null)
      cells.add(node);
  return cells;
}
