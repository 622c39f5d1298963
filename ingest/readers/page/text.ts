/** A page as plain text or Markdown → lines. */
import { linesOf } from './line.ts';
import { withRaisedMarks } from './marks.ts';
import { decodeEntities, normalise } from './normalise.ts';
import { safeUrl, type Page, type PageLink } from './page.ts';
import { unprinted } from './printed/index.ts';

/** A heading or a line that opens with emphasis; a link alone is found in plain abstracts, too. */
const MARKDOWN = /^#{1,6}[ \t]+\S|^[ \t]{0,40}(?:[-*][ \t]+)?\*\*[^*\n]{1,200}\*\*/m;
const DRESSED =
  /!?\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})\)|(\*\*)(?=\S)([^*\n]{1,400}?)\3|(?<!\w)(__)(?=\S)([^_\n]{1,400}?)\5(?!\w)|(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,400}?)\*(?![\w*])/g;
/** A link in italics in bold. */
const DEEPEST = 3;
const URL_LINE = /^[ \t]*(?:url|website|web ?page|home ?page)[ \t]*:[ \t]*(https?:\/\/\S{1,2000})[ \t]*$/im;

/** Takes links and emphasis out of Markdown, one within the other, and remembers where the links led. Lines stay lines. */
function undress(text: string, depth = 0): { text: string; links: PageLink[] } {
  const links: PageLink[] = [];
  let out = '';
  let from = 0;
  for (const match of text.matchAll(DRESSED)) {
    const [whole, label, url, , strong, , stronger, emphasis] = match;
    const isPicture = whole.startsWith('!');
    const dressed = isPicture ? '' : (label ?? strong ?? stronger ?? emphasis ?? '');
    out += text.slice(from, match.index);
    const { text: words, links: inner } = depth < DEEPEST ? undress(dressed, depth + 1) : { text: dressed, links: [] };
    links.push(
      ...inner.map(({ start, end, url: to }) => ({ start: start + out.length, end: end + out.length, url: to })),
    );
    const safe = url === undefined || isPicture ? null : safeUrl(url);
    if (safe) links.push({ start: out.length, end: out.length + words.length, url: safe });
    out += words;
    from = match.index + whole.length;
  }
  return { text: out + text.slice(from), links };
}

/** Settings that generators of sites put above a page; as many lines stay, so that numbers hold. */
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?:[\w-]{1,40}:[^\n]{0,500}\r?\n|[ \t]+[^\n]{0,500}\r?\n|- [^\n]{0,500}\r?\n|\r?\n){1,60}---[ \t]*(?=\r?\n)/;

/** The same between lines of +++. */
const TOML_MATTER = /^\uFEFF?\+\+\+[ \t]*\r?\n(?:(?!\+\+\+)[^\n]{0,500}\r?\n){1,60}\+\+\+[ \t]*(?=\r?\n)/;

const withoutFrontMatter = (raw: string): string =>
  raw.replace(raw.startsWith('+++') ? TOML_MATTER : FRONT_MATTER, (matter) => matter.replace(/[^\n]+/g, ''));

/** What stands above a letter; only what it is about tells of the meeting. */
const MAIL_HEAD =
  /^\s{0,20}(?:(?:from|to|cc|date|sent|subject|reply-to|sender|message-id|list-[a-z]{2,12}):[^\n]{0,500}\n){2,20}/i;

const withoutMailHead = (text: string): string =>
  text.replace(MAIL_HEAD, (head) =>
    /^from:/im.test(head) && /^subject:/im.test(head) ? head.replace(/^(?!subject:).+$/gim, '') : head,
  );

/** Tags that Markdown lets through; what folds out is headed by its summary. */
const TAG =
  /<\/?(?:details|summary|[abipu]|em|strong|br|div|span|su[bp]|center|img|hr|kbd|small|h[1-6])(?:\s[^<>\n]{0,500})?\/?>/gi;
const HEADING_TAG = /^[ \t]*<(?:h([1-6])|summary)(?:\s[^<>\n]{0,300})?>[ \t]*/gim;
/** "> " before what is quoted. */
const QUOTE = /^[ \t]*(?:>[ \t]?){1,5}(?=\S)/gm;
/** What a generator of sites puts something in the place of: `{{< figure src="hall.jpg" >}}`, `{% include map.html %}`. */
const GENERATED = /\{\{[<%][^\n]{0,500}?[>%]\}\}|\{%[^\n]{0,500}?%\}|\{:?[ \t]*[#.][\w-]{1,40}[ \t]*\}/g;
/** A line that breaks here. */
const BREAK = /(?<=\S)\\(?=[ \t]*$)/gm;
/** ":calendar:" stands for a picture. */
const SHORTCODE = /(?<![\w:]):[a-z][a-z0-9_]{2,30}:(?![\w:])[ \t]?/g;

const untagged = (markdown: string): string =>
  markdown
    .replace(HEADING_TAG, (_, level?: string) => `${'#'.repeat(Number(level ?? 4))} `)
    .replace(TAG, '')
    .replace(QUOTE, '')
    .replace(SHORTCODE, '')
    .replace(GENERATED, '')
    .replace(BREAK, '');

export function textPage(raw: string): Page {
  const plain = withRaisedMarks(unprinted(withoutMailHead(normalise(decodeEntities(withoutFrontMatter(raw))))));
  const { text, links } = MARKDOWN.test(plain) ? undress(untagged(plain)) : { text: plain, links: [] };
  return {
    text,
    lines: linesOf(text),
    links,
    underlined: [],
    url: URL_LINE.exec(text)?.[1] ?? null,
    open: !/\n\s*$/.test(text.slice(-200)),
  };
}
