/** Whether words that two talks share say what they are about, or only how papers are written: "early stopping", not "show". */
import { wordsOf } from '../related/words.ts';
import { withoutBoilerplate } from '../topics/boilerplate.ts';
import { PREFIXES } from '../topics/key.ts';
import { kindOf, type Kind } from '../topics/lexicon.ts';
import { GENERIC, NOMINAL_GERUNDS, TRAILING } from '../topics/words.ts';

const TIED = /^[\p{L}\p{M}\p{N}_]+-[\p{L}\p{M}\p{N}_]+$/u;

/** A word as it is printed, in lower case, and without its plural: "physics" is a noun, "physic" is not. */
interface Said {
  printed: string;
  form: string;
}

/** "larger" says as little as "large". */
const isGeneric = ({ form }: Said) =>
  [form, form.replace(/e?(?:r|st)$/, ''), form.replace(/(?:r|st)$/, '')].some((plain) => GENERIC.has(plain));

const isNoun = ({ printed, form }: Said) =>
  NOMINAL_GERUNDS.has(form) || [printed, form].some((word) => kindOf(word).startsWith('noun'));

const is = ({ printed }: Said, ...kinds: readonly Kind[]) => kinds.includes(kindOf(printed));

const saysAlone = (said: Said) =>
  (isNoun(said) || is(said, 'adjective')) && !isGeneric(said) && !PREFIXES.has(said.form);

function saysTogether(first: Said, last: Said): boolean {
  if (!isNoun(last) && !is(last, 'gerund')) return false;
  if (!isNoun(first) && !is(first, 'adjective', 'past')) return false;
  // Of two general nouns each narrows the other: "language model".
  return (
    saysAlone(first) || saysAlone(last) || (isNoun(first) && ![first, last].some(({ form }) => TRAILING.has(form)))
  );
}

/**
 * Whether a shared term says something.
 *
 * @param term as it is printed: one word, or two with what stands between them
 */
export function isTelling(term: string): boolean {
  if (TIED.test(term)) return true;
  if (withoutBoilerplate(term) !== term) return false;
  const [first, last] = wordsOf(term).map(({ form, start, end }) => ({
    form,
    printed: term.slice(start, end).toLowerCase(),
  }));
  if (first === undefined) return false;
  return last === undefined ? saysAlone(first) : saysTogether(first, last);
}
