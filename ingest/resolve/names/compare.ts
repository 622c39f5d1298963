/** How the parts of two names compare. Where it matters which is the less complete form, that is `a`. */
import { tidy } from '../text.ts';
import { isInitial, type Name } from './name.ts';
import { areNicknames, fullNamesOf } from './nicknames.ts';

/** A given name without its hyphens. */
export const plain = (given: string): string => given.replaceAll('-', '');

const same = (a: string, b: string) => plain(a) === plain(b);

/** Same family name with its particles, same suffix. */
export const sameFamily = (a: Name, b: Name): boolean =>
  a.family.join('') === b.family.join('') && a.suffix === b.suffix;

/** Same first given name, written out in both. */
export const sameFirst = ({ given: [a] }: Name, { given: [b] }: Name): boolean =>
  a !== undefined && b !== undefined && !isInitial(a) && same(a, b);

/** `j` and `j-p` are initials of `jean-pierre`. */
function isInitialOf(a: string, b: string): boolean {
  if (!isInitial(a) || isInitial(b)) return false;
  const parts = b.split('-');
  return a.split('-').every((letter, place) => parts[place]?.startsWith(letter) ?? false);
}

/** The first given name of `a` is the initial of that of `b`. */
export const initialFits = ({ given: [a] }: Name, { given: [b] }: Name): boolean =>
  a !== undefined && b !== undefined && isInitialOf(a, b);

/** The first given name of `a` is short for that of `b`; when both are short for a third name, either way. */
export function shortNameFits({ given: [first = ''] }: Name, { given: [other = ''] }: Name): boolean {
  const [a, b] = [plain(first), plain(other)];
  return areNicknames(a, b) && (fullNamesOf(a).has(b) || !fullNamesOf(b).has(a));
}

/** Middle names agree where both are printed, and what only one prints is initials. */
export function middlesAgree(a: Name, b: Name): boolean {
  const fits = (x: string, y: string) => same(x, y) || isInitialOf(x, y) || isInitialOf(y, x);
  const [few, many] = [a.given.slice(1), b.given.slice(1)].sort((x, y) => x.length - y.length);
  return few!.every((middle, place) => fits(middle, many![place]!)) && many!.slice(few!.length).every(isInitial);
}

/** Every middle name of `a` is that of `b` or its initial, and what only `b` prints is initials. */
export const middlesWithin = (a: Name, b: Name): boolean =>
  a.given.length <= b.given.length &&
  b.given.slice(1).every((middle, place) => {
    const other = a.given[place + 1];
    return other === undefined ? isInitial(middle) : same(other, middle) || isInitialOf(other, middle);
  });

/** "Ana García" is "Ana García Márquez" without the second family name; whether that is one may be hidden by a missing hyphen. */
export function leavesOutFamily(a: Name, b: Name): boolean {
  if (!sameFirst(a, b) || a.given.length !== 1 || a.suffix !== b.suffix || a.family.length !== 1) return false;
  const families = [...b.given.slice(1), ...b.family];
  return families.length === 2 && !families.some(isInitial) && families[0] === a.family[0];
}

const spell = (name: Name): string =>
  tidy(name.display)
    .toLowerCase()
    .replace(/[äæ]/g, 'ae')
    .replace(/[öøœ]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');

const spellings = new WeakMap<Name, string>();

/** Kept, since a name is compared with many. */
function spelledOut(name: Name): string {
  const known = spellings.get(name) ?? spell(name);
  spellings.set(name, known);
  return known;
}

/** "Müller" is also printed "Mueller". */
export const isSpelledOut = (a: Name, b: Name): boolean => a.latin && b.latin && spelledOut(a) === spelledOut(b);
