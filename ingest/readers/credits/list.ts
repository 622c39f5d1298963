/** A list of people within a sentence: "Jane Doe (MIT), my student Bob Roe, and A. Poe". */
import { houseAt, houseBehind, type House } from './affiliation.ts';
import { NAME_AT, isFull } from './name.ts';
import { isPerson } from './person.ts';
import { isTerm } from './words.ts';

export type At = readonly [start: number, end: number];

export interface Listed {
  name: At;
  house: House | null;
  /** Where the name ends, with its affiliation. */
  end: number;
}

export interface List {
  people: Listed[];
  /** End of what was read as people. */
  end: number;
  /** Behind the separator that no person follows, else `end`. */
  after: number;
  /** The last two were joined by a comma alone. */
  open: boolean;
}

/** What may stand between "with" and a name: titles, and who they are to the speaker. */
const WHO = String.raw`(?:(?:Ph\.?\s?D\.?|M\.?Sc\.?|MSc|master[’']?s|graduate|undergraduate|undergrad|grad|doctoral|post-?doctoral|visiting|summer|high[ -]school|research|former|current|recent|then|long-?time|dear|young|local|other|fellow|senior|junior|wonderful|brilliant|excellent)[\s,-]{1,3}){0,4}(?:students?|post-?docs?|fellows?|colleagues?|collaborators?|coworkers?|co-workers?|co-?authors?|advis[eo]rs?|supervisors?|mentors?|mentees?|researchers?|scientists?|scholars?|mathematicians?|statisticians?|physicists?|biologists?|economists?|engineers?|historians?|linguists?|associates?|assistants?|friends?|interns?|teammates?|partners?|team|teams|group|groups|lab|labs|laborator(?:y|ies))`;
const HELPER = new RegExp(
  String.raw`(?:(?:(?:the (?:speaker|author)[’']s|my|our|his|her|their|the|an?|many|several|some|two|three|four|various|both|multiple|numerous|a number of)\s+){0,2}${WHO}(?:\s+(?:of|by)(?=\s+(?:Prof|Dr|\p{Lu})))?(?:\s+of (?:mine|ours))?(?:\s+(?:at|from|in)\s+(?:the\s+)?\p{Lu}[^,.;:()\n]{1,60}(?=\s*:))?(?:\s*,)?(?:\s+(?:including|like|such as|namely|notably|among (?:them|others)))?\s*[:,–—-]?\s+|(?:many|several|a number of|various)\s+(?:people|others)\s*[,:–—-]?\s*(?:including|namely|notably|among them|in particular)?\s*:?\s+|(?:Prof(?:essor|essors|s)?|Drs?|Mr|Mrs|Ms|Sir|Dame)\b\.?\s*|(?:including|namely|notably|in particular)\s*:?\s+){1,4}`,
  'uy',
);
/** Marks that lead to a footnote. */
const MARK = /(?:\$?\^\{?[\d,a-z*†‡§\\a-z{}]{1,12}\}?\$?|[¹²³⁴⁵⁶⁷⁸⁹*†‡§¶]{1,3}|(?<=\p{Ll})\d(?:,\d)?(?=[\s,.;]))/uy;
/** "a PhD student at MIT," behind a name. */
const APPOSITION = /,\s+(?:an?|the|my|our|his|her|both|now|then|who)\s[^,.;:()]{2,90}(?=,|\s+and\s)/uy;
const WITH = String.raw`(?:\s*,?\s*(?:separately|independently|individually|partly|partially|in part|also|(?:more |most |very )?recently|previously|earlier|later|respectively|in a different direction)\s*,?)?(?:\s*(?:(?:part|parts|some|much|most) of (?:it|this|which|them)(?: is| are)? (?:also )?)?(?:(?:the )?(?:second|third|latter|other|rest)(?: (?:part|one|half|project|result|paper))?(?: is)?\s+)?(?:joint(?:ly)?(?: work)? )?\b(?:with|w\/)(?=\s))?`;
const BETWEEN = new RegExp(
  String.raw`\s*(?:[,;/]\s*(?:(?:and|und|et|y|en)\b|&|\\&|as well as|plus)?|(?:and|und|et|y|e|en)\b|\\?&(?:amp;)?|\+|as well as\b|plus\b|\n\s*[-*•·])${WITH}\s*`,
  'uy',
);
const OTHERS = /\s*(?:,?\s*(?:and|&)?\s*(?:(?:many|several|some|other)\s+)?others\b|et\s+al\b)/uy;
/** Words that go on behind a list of people. Any other small word makes the capitals before it a term: "Lie groups". */
const GOES_ON =
  /\s*(?:$|[.,;:)\]!?*†‡§$^"”’'—–]|\s[-–—]|\n|\p{Lu}|(?:and|or|as|at|about|in|on|of|from|to|for|by|with|via|we|that|which|who|whose|where|when|while|is|are|was|were|has|have|had|will|using|under|over|during|since|after|before|but|this|these|i|it|et|shows?|showed|proves?|proved|gives?|gave|establish(?:es|ed)?|demonstrates?|suggests?|extends?|introduces?|introduced|stud(?:y|ies|ied)|considers?|leads?|led|aims?|develops?|developed|explor(?:es|ed)|concern(?:s|ing)|towards?|regarding|between|into|through|there|our|can|then|also|based|among|arXiv|some|he|she|they|published|available|currently|recently|described|presented|inspired|building|exploring|including|involving|partly|forthcoming|appearing|un[dt])(?![\p{L}])|\(|\[)/uy;
const MOST = 80;

const runs = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0].length ?? 0;
};
const fits = (pattern: RegExp, text: string, from: number): boolean => {
  pattern.lastIndex = from;
  return pattern.test(text);
};

const POSSESSIVE = /['’]s?(?![\p{L}])|-\p{L}|\s+\d/uy;

/** "Lie groups": a small word goes on with what might have been a name. */
const isTermWith = (text: string, name: string, behind: number): boolean =>
  !(isFull(name) && !isTerm(name.split(/\s+/).at(-1)!)) && !fits(GOES_ON, text, behind) && !isSeparated(text, behind);

/** End of the name at an offset, the offset itself when there is none. A last word that is no name is left out where one remains. */
function nameEnd(text: string, start: number, single: boolean): number {
  const end = start + runs(NAME_AT, text, start);
  const name = text.slice(start, end);
  const behind = end + runs(MARK, text, end);
  if (fits(POSSESSIVE, text, behind)) return start;
  if (isTermWith(text, name, behind)) {
    const shorter = name.replace(/\s+\S+$/, '');
    return shorter !== name && isFull(shorter) && isPerson(shorter, false) ? start + shorter.length : start;
  }
  return isPerson(name, single) ? end : start;
}

/** The person at an offset, with titles before and the affiliation behind. */
function personAt(text: string, from: number, single: boolean): Listed | null {
  const start = from + runs(HELPER, text, from);
  const end = nameEnd(text, start, single);
  if (end === start) return null;
  const marked = end + runs(MARK, text, end);
  const house = houseBehind(text, marked);
  const last = house?.end ?? marked;
  return { name: [start, end], house, end: last + runs(MARK, text, last) };
}

const isSeparated = (text: string, at: number): boolean => runs(BETWEEN, text, at) > 0;

/** The people from an offset on, as far as separators join them. Houses among them belong to whom they stand behind. */
export function listAt(text: string, from: number, single: boolean): List {
  const people: Listed[] = [];
  let end = from;
  let after = from;
  let open = false;
  for (let next = from; people.length < MOST;) {
    const comma = /^\s*,\s*$/.test(text.slice(end, next));
    const last = people.at(-1);
    const house = last && comma && !last.house ? houseAt(text, next) : null;
    const person = house ? null : personAt(text, next, single);
    if (house) people[people.length - 1] = { ...last!, house, end: house.end };
    else if (person) people.push(person);
    const skipped = house || person ? 0 : (houseAt(text, next)?.end ?? 0);
    if (!house && !person && !skipped) break;
    if (person) open = comma;
    end = house?.end ?? person?.end ?? skipped;
    end += runs(APPOSITION, text, end);
    after = end;
    if (fits(OTHERS, text, end)) break;
    const between = runs(BETWEEN, text, end);
    if (!between) break;
    next = after = end + between;
  }
  const told = people.at(-1)?.end ?? from;
  return { people, end: told, after, open };
}

/** The affiliation, unless it may as well be everyone's: "Jane Doe and Bob Roe at MIT". */
export const affiliationOf = ({ people }: List, { house }: Listed): At | null => {
  if (!house || house.inner[0] === house.inner[1]) return null;
  const isShared = !house.own && people.some((person) => person.house === null);
  return isShared ? null : house.inner;
};

/** At least one of them is named in full. */
export const namesInFull = (text: string, { people }: List): boolean =>
  people.some(({ name: [start, end] }) => isFull(text.slice(start, end)));

/** A single word, with no other person beside it, names somebody only where the phrase ends: not "joint projects with Firms in Europe". */
export const isNamed = (text: string, list: List): boolean =>
  list.people.length > 1 || namesInFull(text, list) || /^\s*(?:$|[.,;:)\]])/.test(text.slice(list.end, list.end + 20));
