/** Commas between people, and commas within one: "Marsh, Ann", "Marsh, A., Lind, B.", "Marsh, Ann and Lind, Bo", "Bo Stone, Jr.". */
import { splitOutside } from '../page/people.ts';
import type { Slice } from '../page/slice.ts';
import { isInstitution } from '../page/words.ts';

const AND = /\s(?:and|&|und|et(?!\s+al\b))\s/gi;
const WEAK = /,\s{0,20}(?:and|&|und|et(?!\s+al\b))\s|,|\s(?:and|&|und|et(?!\s+al\b))\s/gi;
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;
/** One word, perhaps after particles: `van der Berg`. */
const FAMILY = /^(?:\p{Ll}{1,4}\s){0,3}[\p{L}'’.-]{2,40}$/u;
/** One word, perhaps with initials behind it: `Ann B.` */
const GIVEN = /^[\p{L}'’.-]{1,40}(?:\s\p{Lu}\.?){0,3}$/u;
/** Behind a comma and still the same name. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?\s?d|m\.?d|esq)\.?$/i;

/** `Marsh, Ann B.` */
export function isInverted(slice: Slice): boolean {
  if (slice.raw.length > 120) return false;
  const [family, given, ...more] = splitOutside(slice, /,/g);
  if (!family || !given || more.length > 0 || isInstitution(slice.raw)) return false;
  return FAMILY.test(family.raw) && (GIVEN.test(given.raw) || INITIALS.test(given.raw));
}

/** `Marsh, A., Lind, B.`: each second part is nothing but initials. */
function pairs(parts: readonly Slice[]): Slice[] | null {
  const isPaired = parts.length >= 2 && parts.length % 2 === 0;
  if (!isPaired || !parts.every((part, i) => (i % 2 ? INITIALS : FAMILY).test(part.raw))) return null;
  return parts.filter((_, i) => i % 2 === 0).map((part, i) => part.through(parts[2 * i + 1]!));
}

const withSuffixes = (parts: readonly Slice[]): Slice[] =>
  parts.reduce<Slice[]>((names, part) => {
    if (names.length && SUFFIX.test(part.raw)) names.push(names.pop()!.through(part));
    else names.push(part);
    return names;
  }, []);

/** The parts of a list without semicolons; a part may also be an affiliation. */
export function namesBetweenCommas(list: Slice): Slice[] {
  const inverted = splitOutside(list, AND);
  if (inverted.length > 1 && inverted.every(isInverted)) return inverted;
  const parts = splitOutside(list, WEAK);
  return pairs(parts) ?? withSuffixes(parts);
}
