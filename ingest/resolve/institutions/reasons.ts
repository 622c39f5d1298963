/** Why a printed affiliation is taken to be an institution, in words. */
import { tidy, wordsOf } from '../text.ts';
import { isShortName } from './key.ts';

/** How the key of a printed name was found. */
export type Why = 'folded' | 'explained' | 'misprint';

export interface FormCase {
  /** The whole printed affiliation. */
  affiliation: string;
  /** The name in it. */
  name: string;
  why: Why;
  /** The canonical label of the institution. */
  label: string;
}

/** Reason and score of a printed form, by the first case that holds. */
const CASES: readonly { holds: (form: FormCase) => boolean; reason: (form: FormCase) => string; score: number }[] = [
  {
    holds: ({ affiliation, label }) => affiliation === label,
    reason: () => 'the name as it is printed most often',
    score: 1,
  },
  {
    holds: ({ why }) => why === 'misprint',
    reason: ({ label }) => `a misprint of “${label}”: one slip in a long word, and no other institution it could be`,
    score: 0.85,
  },
  {
    holds: ({ why }) => why === 'explained',
    reason: ({ label }) => `the sources print this name and “${label}” side by side`,
    score: 0.9,
  },
  {
    holds: ({ affiliation, label }) => tidy(affiliation) === tidy(label),
    reason: () => 'only white space and marks differ',
    score: 1,
  },
  {
    holds: ({ name, label }) => name === label,
    reason: ({ label }) => `names “${label}” beside a department, an address or another institution`,
    score: 0.95,
  },
  {
    holds: ({ name, label }) => isShortName(name) !== isShortName(label),
    reason: ({ label }) => `a well-known other name of “${label}”`,
    score: 0.95,
  },
  {
    holds: ({ name, label }) => wordsOf(name).join(' ') === wordsOf(label).join(' '),
    reason: ({ label }) => `same words as “${label}”; only punctuation, accents or capitals differ`,
    score: 0.98,
  },
  {
    holds: () => true,
    reason: ({ label }) =>
      `same words as “${label}” once accents, punctuation, “the” and the language of “university” are folded`,
    score: 0.97,
  },
];

export function reasonFor(form: FormCase): { reason: string; score: number } {
  const { reason, score } = CASES.find(({ holds }) => holds(form))!;
  return { reason: reason(form), score };
}
