/** Why a printed form is taken to be a bearer of the same letters, in words. */
import anyAscii from 'any-ascii';
import { tidy } from '../text.ts';

const noAccents = (text: string) => anyAscii(tidy(text));
const noMarks = (text: string) =>
  noAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** Foldings from the lightest on: the first that makes two forms equal is the reason. */
const STEPS: readonly { fold: (text: string) => string; reason: string; score: number }[] = [
  { fold: (text) => text, reason: 'the name as it is shown', score: 1 },
  { fold: tidy, reason: 'same letters; only white space and marks differ', score: 1 },
  { fold: (text) => tidy(text).toLowerCase(), reason: 'same letters once capitals are folded', score: 0.99 },
  { fold: noAccents, reason: 'same letters once accents are folded', score: 0.98 },
  { fold: noMarks, reason: 'same letters once capitals, accents, dots and hyphens are folded', score: 0.97 },
];

/** The reason and score of a printed form beside the label it is shown under. */
export function sameLetters(printed: string, label: string): { reason: string; score: number } {
  const step = STEPS.find(({ fold }) => fold(printed) === fold(label));
  return step
    ? { reason: step.reason, score: step.score }
    : { reason: 'same name once titles, degrees and the order of its parts are folded', score: 0.96 };
}
