/** Where a credited person is from: in brackets, or behind "of", "at", "from". */
import { mayBeInstitution } from '../page/words.ts';

/** Places in the text that hold it: `inner` what is said, `end` where reading goes on. */
export interface House {
  inner: readonly [start: number, end: number];
  end: number;
  /** Plainly of this person: in brackets or between commas, not "A and B at MIT". */
  own: boolean;
}

const BRACKET = /[^\S\n]{0,4}\n?[(［[]((?:[^()[\]]|\([^()]{0,80}\)){2,200})[)\]]/uy;
/** "(PhD student at MIT)", "(then of Bonn)": what stands before the house. */
const BEFORE_HOUSE =
  /^(?:(?:\p{Ll}[\p{L}.’'-]*|Ph\.?D\.?|MSc|Post-?doc|Professor)\s+){0,6}(?:at|of|from)\s+(?:the\s+)?(?=\p{Lu})/u;
/** A year, an arXiv number, a pronoun, a remark: no house. */
const NO_HOUSE = /^\s*(?:[^\p{L}]|\p{Ll}|arXiv|In |See |Joint|Work|S?he\/|They\/|Ph\.?D|MSc\b|[A-Z]{0,2}\d+\s*$)/u;

/** Words with capitals, joined by the small words of names of houses. */
export const HOUSE =
  /(?:the\s+)?\p{Lu}[\p{L}\p{M}&’'-]*(?:(?:\s+(?:of|for|de|del|della|di|da|du|des|la|in|at|für|zu|the|&)){0,2}\s+\p{Lu}[\p{L}\p{M}&’'-]*){0,8}/uy;
const PREPOSITION = /\s+(?:of|at|from)\s+(?:the\s+)?(?=\p{Lu})/uy;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

function inBrackets(text: string, from: number): House | null | undefined {
  const found = at(BRACKET, text, from);
  if (!found) return undefined;
  const end = from + found[0].length;
  const inside = found[1]!;
  const start = end - 1 - inside.length;
  const lead = BEFORE_HOUSE.exec(inside)?.[0].length ?? 0;
  const isHouse = lead > 0 || !NO_HOUSE.test(inside);
  return { inner: isHouse ? [start + lead, end - 1] : [end, end], end, own: true };
}

/** The house behind a name that ends at an offset; an empty `inner` for a bracket that names none. */
export function houseBehind(text: string, from: number): House | null {
  const bracket = inBrackets(text, from);
  if (bracket) return bracket;
  const preposition = at(PREPOSITION, text, from);
  const start = from + (preposition?.[0].length ?? 0);
  const found = preposition && at(HOUSE, text, start);
  return found ? { inner: [start, start + found[0].length], end: start + found[0].length, own: false } : null;
}

/** A house between two commas: "Jane Doe, University of Oxford, and …". */
export function houseAt(text: string, from: number): House | null {
  const found = at(HOUSE, text, from);
  if (!found || !mayBeInstitution(found[0])) return null;
  return { inner: [from, from + found[0].length], end: from + found[0].length, own: true };
}
