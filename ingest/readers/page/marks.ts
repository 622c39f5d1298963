/** Raised numbers and signs that tie a name to the house that a line below gives: "Jane Doe¹⸴²", "¹ University of Oslo". */
import type { Slice } from './slice.ts';
import type { Person } from './told.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Stands for a comma between raised numbers, so that no rule takes it for the end of a name. */
const RAISED_COMMA = '⸴';
const SIGNS = '*†‡§¶';

const raisedDigits = (text: string): string => text.replace(/\d/g, (digit) => RAISED[Number(digit)]!);

/** Digits and commas as raised ones, one for one. */
export const raised = (text: string): string => raisedDigits(text).replaceAll(',', RAISED_COMMA);

const BEHIND = new RegExp(`^(?:\\s?[${RAISED}${RAISED_COMMA}${SIGNS}]){1,12}`, 'u');
const AT_END = new RegExp(`(?:\\s?[${RAISED}${RAISED_COMMA}${SIGNS}]){1,12}$`, 'u');
const LEGEND = new RegExp(
  `^(?:([${RAISED}]{1,2}|[${SIGNS}]{1,2})|[([]?(\\d{1,2})[\\]).:]?(?=\\s))\\s*(?=[\\p{L}"“])`,
  'u',
);
const NEXT_LEGEND = new RegExp(`\\s*[,;]?\\s*(?=(?:[${RAISED}]{1,2})\\s?\\p{Lu})`, 'gu');
const GLUED = String.raw`\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\p{Ll}\d{1,2}(?:,\d{1,2}){0,5}[*†‡]?`;
const MARKED = new RegExp(`\\p{L}\\.?\\s?[${RAISED}${SIGNS}]`, 'u');
const MARK = new RegExp(`[${RAISED}]+|[${SIGNS}]`, 'gu');
/** "Jane Doe1, Akira Sato1,2 and Ada Obi3": numbers that lost their height. */
const GLUED_LINE = new RegExp(
  String.raw`^[ \t]{0,60}${GLUED}(?:(?:, ?(?:and )?| and | & |; ?)${GLUED}){0,40}[ \t]{0,20}$`,
  'gmu',
);
const LONGEST_LIST = 1500;

/** The words without the marks at their end. */
export const unmarked = (slice: Slice): Slice => slice.without(AT_END);

/** Whether a line holds a raised number right behind a letter. */
export const isMarked = (text: string): boolean => MARKED.test(text);

/** The keys of the marks right behind a name: `['¹', '²']` of "¹⸴²". */
const marksBehind = ({ source, end }: Slice): string[] =>
  (BEHIND.exec(source.slice(end, end + 30))?.[0] ?? '').match(MARK) ?? [];

interface House {
  key: string;
  house: Slice;
}

/** The houses that a line explains; empty when it is none of that kind. A plain number is one in a list of houses only. */
export function housesOn(line: Slice): House[] {
  if (line.raw.length > LONGEST_LIST) return [];
  const houses = line.split(NEXT_LEGEND).map((part) => {
    const found = LEGEND.exec(part.raw);
    return found && { key: found[1] ?? raisedDigits(found[2]!), house: part.cut(found[0].length).without(/[\s,;.]+$/) };
  });
  return houses.every((one) => one !== null) ? houses : [];
}

/** How many houses the raised numbers behind a name stand for. */
export const countHouses = ({ name }: Person): number => marksBehind(name).filter((key) => !SIGNS.includes(key)).length;

/** Gives people without a house the first one that a mark behind their name stands for. */
export function housed(people: readonly Person[], houses: ReadonlyMap<string, Slice>): void {
  if (!houses.size) return;
  for (const person of people)
    person.affiliation ??= marksBehind(person.name).flatMap((key) => houses.get(key) ?? [])[0] ?? null;
}

/** Numbers glued to each name of a line are raised again; every place in the text stays where it was. */
export const withRaisedMarks = (text: string): string =>
  /\p{Ll}\d/u.test(text)
    ? text.replace(GLUED_LINE, (line, at: number) => {
        const isAlone = !/\d[*†‡]?\s*(?:[,;&]| and )\s*\p{Lu}/u.test(line);
        const explains = /^\s*[([]?1[\]).:]?\s+\p{Lu}/u.test(text.slice(at + line.length));
        return isAlone && !explains ? line : line.replace(/(?<=\p{Ll})\d{1,2}(?:,\d{1,2}){0,5}/gu, raised);
      })
    : text;
