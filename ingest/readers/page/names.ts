/** How much a short text looks like the name of a person. */
import { holdsPlainWord, isInstitution, isSubjectWord } from './words.ts';

const HONORIFIC =
  /^(?:(?:(?:(?:assoc|assist|asst|adj|univ|apl)(?:\.\s?-?|\s)|(?:associate|assistant|adjunct|full|emeritus)\s)?prof(?:essor(?:in)?)?|dr|mr|mrs|ms|mx|sir|dame|ph\.?d\.? (?:student|candidate)|priv\.-doz|dott(?:\.ssa)?\.)(?![\p{L}\p{N}])\.?\s*(?:\(?(?:em|emeritus|hon|h\.?c)\b\.?\)?)?\s*)+/iu;
const DEGREE = /(?:,\s*(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|dr|d\.?phil|esq|frs|jr|sr)\b\.?)+$/i;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’\-‐‑.]\p{L}[\p{L}\p{M}]*)*\.?|(?:d|l|o)['’]\p{Lu}[\p{L}\p{M}]+|\(\p{Lu}[\p{L}\p{M}.-]*\)|["“]\p{Lu}[\p{L}\p{M}.-]*["”])$/u;
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|bat|ten|ter|zu|zur|y|e|i|af|av|dem|dalla|dello|degli|los|las|san|abu|bint|ould|ap|vande|vander|st\.?|'t|vom)$/;
const INITIAL = /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|\p{Lu}{2})$/u;
const ONE_LETTER = /^\p{Lu}\.?$/u;

export const honorificOf = (text: string): string => HONORIFIC.exec(text)?.[0] ?? '';
export const degreeOf = (text: string): string => DEGREE.exec(text)?.[0] ?? '';

/** Letters and digits of a printed string, for comparing: no case, accents, punctuation or doubled white space. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function shape(words: string[]): number {
  const full = words.filter(
    (word) => WORD.test(word) && !/^[("“]/.test(word) && !INITIAL.test(word.replace(/[()]/g, '')),
  );
  const fits = words.every((word) => WORD.test(word) || PARTICLE.test(word) || INITIAL.test(word));
  if (!fits || full.length === 0 || ONE_LETTER.test(words.at(-1)!) || (words.length < 2 && full.length < 2)) return 0;
  if (!WORD.test(words.at(-1)!) || /^["“(]/.test(words.at(-1)!) || PARTICLE.test(words[0]!))
    return full.length >= 2 ? 0.5 : 0;
  return words.length <= 3 ? 0.75 : words.length <= 4 ? 0.65 : 0.5;
}

/**
 * @returns 0 (no name) … 1; 0.5 and more is a name when nothing speaks against it
 */
export function nameScore(text: string): number {
  const name = text.replace(HONORIFIC, '').replace(DEGREE, '').trim();
  if (name.length > 70 || name.length < 4 || /[\d:;?!@|=+/\\[\]{}<>$%#*]/.test(name)) return 0;
  const words = name.split(/\s+/);
  if (words.length > 6 || holdsPlainWord(name)) return 0;
  const honoured = HONORIFIC.test(text) ? 0.3 : 0;
  const subject = words.filter(isSubjectWord).length * 0.2;
  const institution = isInstitution(name) ? 0.4 : 0;
  const shouting = words.length > 1 && name === name.toUpperCase() && /\p{Lu}{3}/u.test(name) ? 0.2 : 0;
  return Math.max(0, Math.min(1, shape(words) + honoured - subject - institution - shouting));
}
