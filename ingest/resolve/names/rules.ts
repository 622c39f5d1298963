/**
 * When two names that differ may be one person's. Each rule says what it needs besides the names: a rule is one entry in
 * {@link NAME_RULES}.
 */
import { tidy } from '../text.ts';
import { familyKey, isInitial, type Name } from './name.ts';
import { areNicknames, fullNamesOf } from './nicknames.ts';
import { EAST_ASIAN, isCommonFamily } from './families.ts';

/**
 * What speaks for a merge besides the names: the same institution; one of two lists of the same talk each; the same people
 * beside them in different talks; the only ones with this family name at the same meeting.
 */
export type EvidenceKind = 'institution' | 'talk' | 'colleagues' | 'meeting';

export interface NameRule {
  /** Sentence part for people, of the less complete form `a` and the other form `b`. */
  reason: (a: Name, b: Name) => string;
  /** How sure the merge is when its evidence is there, 0…1. */
  score: number;
  /** Any one of these suffices; null when the names alone do. */
  evidence: readonly EvidenceKind[] | null;
  joins: (a: Name, b: Name) => boolean;
}

/** Evidence that ties two names closely, whoever else is there. */
export const STRONG_EVIDENCE = ['institution', 'talk', 'colleagues'] as const;

const sameFamily = (a: Name, b: Name) => a.family.join('') === b.family.join('') && a.suffix === b.suffix;
const plain = (given: string) => given.replaceAll('-', '');
const same = (a: string, b: string) => plain(a) === plain(b);

/** `j` and `j-p` are initials of `jean-pierre`. */
function isInitialOf(a: string, b: string): boolean {
  if (!isInitial(a) || isInitial(b)) return false;
  const parts = b.split('-');
  return a.split('-').every((letter, place) => parts[place]?.startsWith(letter) ?? false);
}

const fits = (a: string, b: string) => same(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

/** Middle names agree where both are printed, and what only one prints is initials. */
function middlesAgree(a: Name, b: Name): boolean {
  const [few, many] = [a.given.slice(1), b.given.slice(1)].sort((x, y) => x.length - y.length);
  return few!.every((middle, place) => fits(middle, many![place]!)) && many!.slice(few!.length).every(isInitial);
}

/** Every middle name of `a` is that of `b` or its initial, and what only `b` prints is initials. */
const middlesWithin = (a: Name, b: Name) =>
  a.given.length <= b.given.length &&
  b.given.slice(1).every((middle, place) => {
    const other = a.given[place + 1];
    return other === undefined ? isInitial(middle) : same(other, middle) || isInitialOf(other, middle);
  });

/** `a` is short for `b`; when each is short for a third name, either way. */
const isShortFor = (a: string, b: string) => areNicknames(a, b) && (fullNamesOf(a).has(b) || !fullNamesOf(b).has(a));

const sameFirst = (a: Name, b: Name) =>
  a.given.length > 0 && b.given.length > 0 && !isInitial(a.given[0]!) && same(a.given[0]!, b.given[0]!);

/** "Müller" is also printed "Mueller". */
const spelledOut = (name: Name) =>
  tidy(name.display)
    .toLowerCase()
    .replace(/[äæ]/g, 'ae')
    .replace(/[öøœ]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');

const quoted = (name: Name) => `“${name.display}”`;

export const NAME_RULES: readonly NameRule[] = [
  {
    reason: (a, b) => `${quoted(a)} writes out the letters of ${quoted(b)} that have dots or strokes`,
    score: 0.95,
    evidence: null,
    joins: (a, b) => a.latin && b.latin && a.letters !== b.letters && spelledOut(a) === spelledOut(b),
  },
  {
    reason: (a, b) => `${quoted(b)} is also printed with the given name of ${quoted(a)} in brackets`,
    score: 0.95,
    evidence: null,
    joins: (a, b) => sameFamily(a, b) && a.given.length > 0 && b.aliases.includes(plain(a.given[0]!)),
  },
  {
    reason: (a, b) => `same given and family name, and no middle name of ${quoted(a)} contradicts ${quoted(b)}`,
    score: 0.9,
    evidence: null,
    joins: (a, b) => sameFamily(a, b) && sameFirst(a, b) && middlesWithin(a, b),
  },
  {
    reason: (a, b) => `the initials of ${quoted(a)} fit ${quoted(b)}`,
    score: 0.8,
    evidence: [...STRONG_EVIDENCE, 'meeting'],
    joins: (a, b) =>
      sameFamily(a, b) &&
      a.given.length > 0 &&
      b.given.length > 0 &&
      isInitialOf(a.given[0]!, b.given[0]!) &&
      middlesAgree(a, b),
  },
  {
    reason: (a, b) => `${quoted(a)} is the sound of ${quoted(b)} in Latin letters`,
    score: 0.8,
    evidence: [...STRONG_EVIDENCE, 'meeting'],
    joins: (a, b) =>
      a.latin && !b.latin && sameFamily(a, b) && a.given.map(plain).join('') === b.given.map(plain).join(''),
  },
  {
    reason: (a, b) => `the given name of ${quoted(a)} is a short form of that of ${quoted(b)}`,
    score: 0.8,
    evidence: STRONG_EVIDENCE,
    joins: (a, b) =>
      sameFamily(a, b) &&
      a.given.length > 0 &&
      b.given.length > 0 &&
      isShortFor(plain(a.given[0]!), plain(b.given[0]!)) &&
      middlesAgree(a, b),
  },
  {
    reason: (a, b) => `${quoted(a)} leaves out a middle name of ${quoted(b)}`,
    score: 0.75,
    evidence: ['institution', 'talk'],
    joins: (a, b) =>
      sameFamily(a, b) &&
      !isCommonFamily(familyKey(a)) &&
      sameFirst(a, b) &&
      a.given.length === 1 &&
      b.given.length > 1,
  },
  {
    reason: (a, b) => `${quoted(a)} leaves out one of the family names of ${quoted(b)}`,
    score: 0.75,
    evidence: ['institution', 'talk'],
    joins: (a, b) => {
      if (!sameFirst(a, b) || a.given.length !== 1 || a.suffix !== b.suffix || a.family.length !== 1) return false;
      const families = [...b.given.slice(1), ...b.family];
      return families.length === 2 && families.every((word) => !isInitial(word)) && families[0] === a.family[0];
    },
  },
  {
    reason: (a, b) => `${quoted(a)} prints the family name of ${quoted(b)} first`,
    score: 0.75,
    evidence: STRONG_EVIDENCE,
    joins: (a, b) =>
      a.given.length === 1 &&
      b.given.length === 1 &&
      a.suffix === b.suffix &&
      b.family.length === 1 &&
      EAST_ASIAN.has(b.family[0]!) &&
      plain(a.given[0]!) === b.family[0] &&
      a.family.join('') === plain(b.given[0]!),
  },
  {
    reason: (a, b) => `${quoted(a)} leaves out the suffix of ${quoted(b)}`,
    score: 0.75,
    evidence: ['institution', 'talk'],
    joins: (a, b) => !a.suffix && b.suffix !== '' && `${a.letters} ${b.suffix}` === b.letters,
  },
];

/** The first rule that lets two names be one person's, whichever of them is the less complete form. */
export function ruleFor(a: Name, b: Name): { rule: NameRule; less: Name; more: Name } | null {
  if (a.letters === b.letters) return null;
  for (const rule of NAME_RULES) {
    if (rule.joins(a, b)) return { rule, less: a, more: b };
    if (rule.joins(b, a)) return { rule, less: b, more: a };
  }
  return null;
}
