/** "View Slides (PDF)", "Video", "Paper: https://…": what a page links beside a talk. */
import { reaching, urlAt, type Page } from './page.ts';
import type { Slice } from './slice.ts';
import type { Link } from './told.ts';

const KINDS: readonly (readonly [Link['kind'], RegExp])[] = [
  [
    'slides',
    /\bslides?\b|\bslide ?deck\b|\bpresentation\b|\bpptx?\b|\btransparents\b|\bdiapos(?:itiv\p{L}+)?\b|\bfolien\b|\blucidi\b/iu,
  ],
  ['video', /\bv[iíé]d[eé]os?\b|\baufzeichnung\b|\bpodcasts?\b|\brecordings?\b|\byoutube\b|\bwatch\b/i],
  ['paper', /\bpapers?\b|\bpreprint\b|\barxiv\b|\barticle\b/i],
];
const LINK =
  /^[[(]?\s*(?:(?:view|download|see|watch|link to|open|get|talk|lecture|presentation|full|the|pdf|pptx?|powerpoint)\s+)*(?:slides?|slide ?deck|presentation|transparents|diapos(?:itiv[aoe]s)?|folien|lucidi|vidéos?|vídeos?|aufzeichnung|videos?|podcasts?|audio|abstract|bio|(?:video |talk )?recordings?|papers?|preprint|arxiv|pdf|pptx?|handouts?|notes|poster|code|materials?)(?:\s*(?:and|&|\/|,|\|)\s*(?:slides?|videos?|papers?|recording))*\s*(?:\((?:pdf|pptx?|video|link|mp4|youtube|[\d.]+ ?[kmg]b|,|\s)+\))?\s*(?:[:–-]?\s*https?:\/\/\S{1,1000})?\s*[\])]?\.?$/i;
const URL = /https?:\/\/\S{1,1000}/;

/** "View Slides (PDF)" and the like, and nothing else. */
export const isLinkLine = (text: string): boolean => text.length <= 100 && LINK.test(text);

const kindOf = (label: string): Link['kind'] => KINDS.find(([, words]) => words.test(label))?.[0] ?? 'other';
const urlOf = (label: Slice, page: Page): string | null => URL.exec(label.raw)?.[0] ?? urlAt(page, label);

const IN_ONE_BRACKET = /^(?:\[[^[\]]*\]|\([^()]*\))$/;

/** The links a line consists of; empty when it says anything else. `Slides | Video` are two. */
export function linksOf(line: Slice, page: Page): Link[] {
  if (line.raw.length > 300) return [];
  const parts = line.split(/\s*\|\s*|\t+|\v+|\s{3,}|\s*•\s*|(?<=\])\s*(?=\[)/g);
  if (!parts.length || !parts.every((part) => LINK.test(part.text))) return [];
  return parts.map((part) => {
    const label = IN_ONE_BRACKET.test(part.raw) ? part.cut(1, part.raw.length - 1) : part;
    return { kind: kindOf(label.text), label, url: urlOf(label, page) };
  });
}

/** The links of a cell: what they are called says their kind, else the head of the column does. */
export function linksInColumn(cell: Slice, kind: Link['kind'], page: Page): Link[] {
  const labels = cell.split(/\v+|\s*,\s*/g).filter((label) => LINK.test(label.text) || urlOf(label, page) !== null);
  return labels.map((label) => {
    const own = kindOf(label.text);
    return { kind: own === 'other' ? kind : own, label, url: urlOf(label, page) };
  });
}

const IN_BRACKETS =
  /(?:\s*[[(]\s*(?:view |download )?(?:slides?|transparents|diapos(?:itiv[aoe]s)?|folien|lucidi|vidéo|vídeo|aufzeichnung|videos?|podcasts?|audio|recording|paper|pdf|arxiv|preprint|handout|notes|abstract)(?:\s*(?:[,|/&]|and)\s*(?:slides?|videos?|recording|paper|pdf|arxiv))*\s*[\])]){1,6}$/i;

/** "… fails first. Slides: pdf": a link behind the last sentence of a paragraph. */
const BEHIND_SENTENCE =
  /(?<=[.!?])\s+(?:slides?|video|recording|paper|preprint)\s*:\s*(?:pdf|link|here|url|youtube|https?:\/\/\S{1,300})\.?$/i;

/** Links at the end of a line that says something else as well: "Title [slides]", "Title — slides, video". */
export function trailingLinks(line: Slice, page: Page): Trailing {
  const last = lastLinks(line, page);
  if (!last.links.length) return last;
  const { words, links } = trailingLinks(last.words.without(BETWEEN), page);
  return { words, links: [...links, ...last.links] };
}

interface Trailing {
  words: Slice;
  links: Link[];
}

/** What stands between two links, or a title and its links. */
const BETWEEN = /\s*[,;|]$|\s+[–—-]{1,2}$/;

function lastLinks(line: Slice, page: Page): Trailing {
  const bracket = IN_BRACKETS.exec(line.raw.slice(-80));
  const behind = BEHIND_SENTENCE.exec(line.raw.slice(-340));
  if (behind) {
    const at = line.raw.length - behind[0].length;
    const label = line.cut(at);
    return { words: line.cut(0, at), links: [{ kind: kindOf(label.text), label, url: urlOf(label, page) }] };
  }
  const marked = page.links.length ? lastLink(line, page) : null;
  const from = Math.min(marked ?? Infinity, bracket ? line.raw.length - bracket[0].length : Infinity);
  if (from === Infinity || from <= 0) return { words: line, links: [] };
  return { words: line.cut(0, from).without(/\s*[[(]$/), links: linksOf(line.cut(from), page) };
}

/** Where a link begins that ends the line and is called "Slides" or the like. */
function lastLink(line: Slice, page: Page): number | null {
  const link = reaching(page.links, line.end - 2);
  const isLast = link !== undefined && link.start > line.start && link.end <= line.end + 1;
  return isLast && LINK.test(line.source.slice(link.start, link.end).trim()) ? link.start - line.start : null;
}
