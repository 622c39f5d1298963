/** Takes from a printed name what is no name: brackets, titles, degrees, suffixes; and puts "Last, First" in order. */
import { tidy, wordsOf } from '../text.ts';
import { DEGREES, HONORIFICS, SHORT_DEGREES, SUFFIXES } from './words.ts';

export interface Segments {
  /** Words in natural order. */
  words: string[];
  /** How many of the last words a comma marks as the family name; null when no comma does. */
  familyWords: number | null;
  suffix: string;
  aliases: string[];
}

const BRACKETED = /\s*(?:\(([^()]{0,60})\)|\[([^[\]]{0,60})\]|["“„]([^"“”„]{1,40})["”“])\s*/gu;
const folded = (word: string) => wordsOf(word).join('');

const isDegree = (word: string) =>
  DEGREES.has(folded(word)) || (SHORT_DEGREES.has(folded(word)) && /^[\p{Lu}.]+$/u.test(word));

/** A single word in brackets inside a name is what the person is called; anything else in brackets is no name. */
function withoutBrackets(text: string): { text: string; aliases: string[] } {
  const aliases: string[] = [];
  const rest = text.replace(BRACKETED, (whole, round?: string, square?: string, quoted?: string, at?: number) => {
    const inside = round ?? square ?? quoted ?? '';
    const isInside = typeof at === 'number' && at > 0 && at + whole.length < text.length;
    if (isInside && /^\p{Lu}\p{Ll}+$/u.test(inside)) aliases.push(folded(inside));
    return ' ';
  });
  return { text: rest.trim() || text, aliases };
}

function withoutTitles(words: string[]): string[] {
  let rest = words;
  while (rest.length > 1 && HONORIFICS.has(folded(rest[0]!))) rest = rest.slice(1);
  while (rest.length > 2 && DEGREES.has(folded(rest.at(-1)!))) rest = rest.slice(0, -1);
  return rest;
}

/** "R.C." and "R.Vidal" are several words. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/\.-/g, '-')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '. ')
    .split(/[\s.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const isNoise = (segment: string): boolean =>
  segment.split(' ').every((word) => isDegree(word) || HONORIFICS.has(folded(word)));

/** Splits at commas; drops the segments that hold degrees or titles only, keeps a suffix apart. */
function commaSegments(text: string): { parts: string[]; suffix: string } {
  const [first = '', ...more] = text.split(/\s*[,，]\s*/u).filter(Boolean);
  const suffix = more.map(folded).find((part) => SUFFIXES.has(part)) ?? '';
  return { parts: [first, ...more.filter((part) => !SUFFIXES.has(folded(part)) && !isNoise(part))], suffix };
}

/** Reads the words of a printed name in natural order. */
export function segmentsOf(printed: string): Segments {
  const { text, aliases } = withoutBrackets(tidy(printed));
  const { parts, suffix } = commaSegments(text);
  const [family = '', ...given] = parts;
  const last = withoutTitles(wordsIn(family));
  const first = withoutTitles(wordsIn(given.join(' ')));
  const words = [...first, ...last];
  const tail = folded(words.at(-1) ?? '');
  if (!suffix && words.length > 2 && SUFFIXES.has(tail))
    return { words: words.slice(0, -1), familyWords: first.length > 0 ? last.length : null, suffix: tail, aliases };
  return { words, familyWords: first.length > 0 ? last.length : null, suffix, aliases };
}
