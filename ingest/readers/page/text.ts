/** A page as plain text or Markdown → lines. */
import { linesOf } from './line.ts';
import { decodeEntities, normalise } from './normalise.ts';
import { safeUrl, type Page, type PageLink } from './page.ts';

/** A heading or a line that opens with emphasis; a link alone is found in plain abstracts, too. */
const MARKDOWN = /^#{1,6}\s+\S|^\s*(?:[-*]\s+)?\*\*[^*\n]{1,200}\*\*/m;
const DRESSED =
  /\[([^\]\n]{1,300})\]\(([^()\s]{1,2000})\)|(\*\*|__)(?=\S)([^*_\n]{1,400}?)\3|(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,400}?)\*(?![\w*])/g;
const URL_LINE = /^[ \t]*(?:url|website|web ?page|home ?page)[ \t]*:[ \t]*(https?:\/\/\S{1,2000})[ \t]*$/im;

/** Takes links and emphasis out of Markdown and remembers where the links led. Lines stay lines. */
function undress(text: string): { text: string; links: PageLink[] } {
  const links: PageLink[] = [];
  let out = '';
  let from = 0;
  for (const match of text.matchAll(DRESSED)) {
    const [whole, label, url, , strong, emphasis] = match;
    const words = label ?? strong ?? emphasis ?? '';
    out += text.slice(from, match.index);
    const safe = url === undefined ? null : safeUrl(url);
    if (safe) links.push({ start: out.length, end: out.length + words.length, url: safe });
    out += words;
    from = match.index + whole.length;
  }
  return { text: out + text.slice(from), links };
}

/** Settings that generators of sites put above a page; as many lines stay, so that numbers hold. */
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?:[\w-]{1,40}:[^\n]{0,500}\r?\n|[ \t]+[^\n]{0,500}\r?\n|- [^\n]{0,500}\r?\n|\r?\n){1,60}---[ \t]*(?=\r?\n)/;

const withoutFrontMatter = (raw: string): string =>
  raw.replace(FRONT_MATTER, (matter) => matter.replace(/[^\n]+/g, ''));

export function textPage(raw: string): Page {
  const plain = normalise(decodeEntities(withoutFrontMatter(raw)));
  const { text, links } = MARKDOWN.test(plain) ? undress(plain) : { text: plain, links: [] };
  return {
    text,
    lines: linesOf(text),
    links,
    url: URL_LINE.exec(text)?.[1] ?? null,
    open: !/\n\s*$/.test(text.slice(-200)),
  };
}
