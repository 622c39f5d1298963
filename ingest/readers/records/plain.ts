/** Strings of exports as people read them: without tags, character references and LaTeX; the place stays that of the whole. */
import { decodeEntities, normalise } from '../page/normalise.ts';
import type { Located } from '../located.ts';
import { withoutLatex } from './latex.ts';

const BLOCK = /<(?:\/?(?:p|div|ul|ol|h[1-6]|blockquote|pre|table|tr)|br\s*\/?>\s*<br)(?:\s[^<>]{0,2000})?\s*\/?>/gi;
const ITEM = /<(?:br|li)(?:\s[^<>]{0,2000})?\s*\/?>/gi;
const INLINE =
  /<\/?(?:a|b|i|u|em|strong|span|sub|sup|li|tt|code|font|small|big|td|th|tbody|thead|img|hr|s|cite|q|mark)(?:\s[^<>]{0,2000})?\s*\/?>/gi;
/** What stands between these is no text. */
const SCRIPT = /<\/?(?:script|style)\b[^<>]{0,2000}>/i;

const withoutTags = (text: string): string =>
  text.includes('<')
    ? text
        .split(SCRIPT)
        .filter((_, i) => i % 2 === 0)
        .join('')
        .replace(BLOCK, '\n\n')
        .replace(ITEM, '\n')
        .replace(INLINE, '')
    : text;

const words = (text: string): string => normalise(withoutLatex(decodeEntities(withoutTags(text))));

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same place with another reading; null when nothing is left. */
function reading(value: Located | null, text: string): Located | null {
  if (!value || !text) return null;
  return text === value.text ? value : value.as(text);
}

/** A title, a name, a room: on one line. */
export const plainLine = (value: Located | null): Located | null => reading(value, fold(words(value?.text ?? '')));

/** An abstract: paragraphs joined by an empty line. */
export const plainProse = (value: Located | null): Located | null =>
  reading(
    value,
    words(value?.text ?? '')
      .split(/\n[^\S\n]*\n/)
      .map(fold)
      .filter(Boolean)
      .join('\n\n'),
  );
