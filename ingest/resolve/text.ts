/** Text as it is compared: what printing, typesetting and copying do to a name is taken out step by step. */
import anyAscii from 'any-ascii';

/** An accent that a typesetter's file holds beside its letter: "Montr ´eal", "Jos´e". */
const LOOSE_ACCENT = /\s?[´¨¸˘˙˚˝]\s?/gu;
/** Marks of footnotes, and digits raised as such before they are normalised. */
const FOOTNOTE = /[*∗⋆★⇤×♭♮♯†‡§¶#¹²³⁴-⁹⁰]+/gu;

/** One line: compatible characters unified, any white space as one space, no footnote marks. */
export const tidy = (text: string): string =>
  text
    .replace(FOOTNOTE, ' ')
    .replace(LOOSE_ACCENT, '')
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Lower-case ASCII with accents folded and other scripts in Latin letters; apostrophes vanish. */
export const ascii = (text: string): string =>
  anyAscii(tidy(text))
    .toLowerCase()
    .replace(/['`’"]/g, '');

/** The words of a text, folded: letters and digits only. */
export const wordsOf = (text: string): string[] =>
  ascii(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Order of code units: the same on every machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
