/** Printed name → {@link Name}. */
import anyAscii from 'any-ascii';
import { ascii, tidy } from '../text.ts';
import { EAST_ASIAN } from './families.ts';
import type { Name } from './name.ts';
import { segmentsOf } from './segments.ts';
import { PARTICLES, PLACEHOLDERS, SMALL_PARTICLES } from './words.ts';

/** Names written without a space, family first: 王伟, 김철수. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

const unit = (word: string): string =>
  ascii(word)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

const isSmall = (word: string) => word === word.toLowerCase();
const isParticle = (word: string) =>
  PARTICLES.has(unit(word)) ? true : isSmall(word) && SMALL_PARTICLES.has(unit(word));

/** "VIDAL René" marks the family name by its capitals; two capitals may as well be initials. */
function isMarkedFamily(word: string, others: readonly string[]): boolean {
  const capitals = word === word.toUpperCase() && word !== word.toLowerCase();
  const longest = Math.max(...word.split('-').map((part) => [...part].length));
  const long = longest > 2 || (longest === 2 && EAST_ASIAN.has(unit(word)));
  return capitals && long && others.every((other) => [...other].length > 1 && other !== other.toUpperCase());
}

/** The family name is the last word and the particles before it; a word in capitals that stands first is moved behind. */
function splitWords(words: string[], familyWords: number | null): { given: string[]; family: string[] } {
  if (familyWords !== null) return { given: words.slice(0, -familyWords), family: words.slice(-familyWords) };
  const [first = '', ...rest] = words;
  if (rest.length > 0 && isMarkedFamily(first, rest)) return { given: rest, family: [first] };
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1]!)) from--;
  return { given: words.slice(0, Math.max(0, from)), family: words.slice(Math.max(0, from)) };
}

function unspaced(text: string): Name {
  const [family, ...given] = [...text].map((letter) => anyAscii(letter).toLowerCase());
  return {
    display: text,
    given: [given.join('')],
    family: [family!],
    suffix: '',
    aliases: [],
    letters: text,
    latin: false,
  };
}

const withSuffix = (display: string, suffix: string) =>
  suffix
    ? `${display} ${/^i/.test(suffix) ? suffix.toUpperCase() : `${suffix[0]!.toUpperCase()}${suffix.slice(1)}.`}`
    : display;

/** "R" → "R.", "J-P" → "J.-P.", so that "R Vidal" and "R. Vidal" read alike. */
const dotted = (word: string) => (/^\p{Lu}(?:-\p{Lu})*$/u.test(word) ? `${word.replaceAll('-', '.-')}.` : word);

/**
 * Reads a printed name.
 *
 * @returns null when the text is no name: no letter in it, or a placeholder such as "TBA"
 */
export function parseName(printed: string): Name | null {
  const text = tidy(printed);
  if (UNSPACED.test(text)) return unspaced(text);
  const { words, familyWords, suffix, aliases } = segmentsOf(printed);
  const { given, family } = splitWords(words, familyWords);
  const latin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(words.join(''));
  const joined = [...given, ...family].map(unit).join('').replaceAll('-', '');
  if (!/\p{L}/u.test(words.join('')) || PLACEHOLDERS.has(joined)) return null;
  return {
    display: withSuffix([...given.map(dotted), ...family].join(' '), suffix),
    given: given.map(unit).filter(Boolean),
    family: family.flatMap((word) => unit(word).split('-')).filter(Boolean),
    suffix,
    aliases,
    letters: `${latin && joined ? joined : words.join('').toLowerCase()}${suffix && ` ${suffix}`}`,
    latin,
  };
}
