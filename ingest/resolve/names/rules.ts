/**
 * When two names that differ may be one person's. Each rule says what it needs besides the names: a rule is one entry in
 * the ordered list below.
 */
import {
  initialFits,
  isSpelledOut,
  leavesOutFamily,
  middlesAgree,
  middlesWithin,
  plain,
  sameFamily,
  sameFirst,
  shortNameFits,
} from './compare.ts';
import { EAST_ASIAN, isCommonFamily } from './families.ts';
import { familyKey, type Name } from './name.ts';

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

const quoted = (name: Name) => `“${name.display}”`;

const NAME_RULES: readonly NameRule[] = [
  {
    reason: (a, b) => `${quoted(a)} writes out the letters of ${quoted(b)} that have dots or strokes`,
    score: 0.95,
    evidence: null,
    joins: isSpelledOut,
  },
  {
    reason: (a, b) => `${quoted(b)} is also printed with the given name of ${quoted(a)} in brackets`,
    score: 0.95,
    evidence: null,
    joins: (a, b) => sameFamily(a, b) && b.aliases.includes(plain(a.given[0] ?? '')),
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
    joins: (a, b) => sameFamily(a, b) && initialFits(a, b) && middlesAgree(a, b),
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
    joins: (a, b) => sameFamily(a, b) && shortNameFits(a, b) && middlesAgree(a, b),
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
    joins: leavesOutFamily,
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
