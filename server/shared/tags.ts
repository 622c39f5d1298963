/** What a page says of itself to sites that show links: title, description, picture (The Open Graph protocol, ogp.me). Pure. */
import { escaped } from '../../contract/markup.ts';

export interface Shared {
  title: string;
  /** Of the tab; null keeps the page's own. */
  tab: string | null;
  description: string;
  /** Absolute addresses. */
  url: string;
  image: string;
}

/** A text on one line. */
const told = (text: string): string => escaped(text.replace(/\p{Cc}+/gu, ' '));

/** The beginning of a text, cut at a word. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2));
  return `${words.replace(/[\p{Cs}\s,;:.]+$/u, '')}…`;
}

const og = (name: string, value: string) => `<meta property="og:${name}" content="${told(value)}" />`;

function tagsOf({ title, description, url, image }: Shared): string {
  return [
    og('type', 'website'),
    og('site_name', 'Colloquy'),
    og('title', title),
    og('description', description),
    og('url', url),
    og('image', image),
    og('image:type', 'image/png'),
    og('image:width', '1200'),
    og('image:height', '630'),
    og('image:alt', `${title}, and what it is connected to`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('\n    ');
}

/** The built page with a title, a description and a picture of its own. */
export const filled = (html: string, shared: Shared): string =>
  html
    .replace(/<title>[^<]*<\/title>/, (own) => (shared.tab === null ? own : `<title>${told(shared.tab)}</title>`))
    .replace(
      /<meta\s+name="description"[^>]*>/,
      () => `<meta name="description" content="${told(shared.description)}" />`,
    )
    .replace('</head>', () => `  ${tagsOf(shared)}\n  </head>`);
