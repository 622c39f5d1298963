/** Printed affiliation → the institutions it names, as printed, without departments and addresses. */
import { tidy } from '../text.ts';
import { campusesOf, isCampus } from './campuses.ts';
import { keyOf } from './key.ts';
import { isMisprint } from './misprints.ts';
import { Rank, rankOf } from './parts.ts';

/** An institution as an affiliation prints it. */
export interface Named {
  printed: string;
  /** See `key.ts`. */
  key: string;
  /** A short name printed in brackets behind it: "(EPFL)". */
  short: string | null;
}

/** No one belongs to more institutions than this in one line; what follows is an address or worse. */
const MOST = 4;
const STANDS_ALONE = Rank.institute;

/** A campus printed behind a dash or a bracket belongs to the name: "University of Michigan - Ann Arbor". */
const DASH = /\s+[-|]\s+/g;

function bracket(part: string): Omit<Named, 'key'> {
  const found = /^(.{2,200}?)\s*\(([^()]{1,60})\)$/u.exec(part);
  if (!found) return { printed: part, short: null };
  const [, name, inside] = found;
  if (/^[\p{Lu}\d&.-]{2,12}$/u.test(inside!)) return { printed: name!, short: inside! };
  const printed = campusesOf(keyOf(name!)).length > 0 ? `${name!}, ${inside!}` : name!;
  return { printed, short: null };
}

/** A school or department printed behind its university without a comma. */
const TAIL = /^(.{0,100}?\buniversity(?: of(?: [^ ,]+){1,3}?)?) (?:department|dept\.?|school|faculty) of /i;

/** "Department of Statistics University of Toronto" and "Harvard University School of Law": a university without a comma. */
function inner(part: string): string {
  const behind = /\b(?:the )?univ(?:ersity|\.)? of .+$/i.exec(part)?.[0];
  if (rankOf(part) === Rank.department) return behind ?? part;
  return TAIL.exec(part)?.[1] ?? part;
}

/** Parts between commas; a campus stays with its university. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of text
    .replace(DASH, ', ')
    .split(/\s*[,，]\s*/u)
    .filter(Boolean)
    .map(inner)) {
    const before = parts.at(-1);
    if (before !== undefined && isCampus(keyOf(before), part, isMisprint))
      parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

const isInstitution = (text: string) => partsOf(text).some((part) => rankOf(part) >= STANDS_ALONE);

/** "MIT and Broad Institute", "A / B": two only when each side is an institution by itself. */
function bySign(text: string, sign: RegExp): string[] {
  const sides = text.split(sign);
  return sides.length > 1 && sides.every((side) => rankOf(side.split(',')[0]!) >= STANDS_ALONE || isShortSide(side))
    ? sides
    : [text];
}
const isShortSide = (side: string) =>
  isInstitution(side) && !/^(?:department|dept|school|faculty|college)\b/i.test(side.trim());

/** The parts of one address that name institutions: universities if there are any, else the best other part. */
function namesIn(address: string): string[] {
  const ranked = partsOf(address).map((part) => ({ part, rank: rankOf(part) }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  if (ranked.length === 0 || best <= Rank.department) return [];
  const chosen = ranked.filter(({ rank }) => rank === best).map(({ part }) => part);
  if (best === Rank.university) return chosen;
  return [best === Rank.institute ? chosen.at(-1)! : chosen[0]!];
}

/**
 * The institutions that a printed affiliation names, in order.
 *
 * @returns none when it names only a department or a place
 */
export function institutionsIn(affiliation: string): Named[] {
  const addresses = tidy(affiliation)
    .split(/\s*[;+]\s*/)
    .flatMap((text) => bySign(text, /\s*\/\s*/))
    .flatMap((text) => bySign(text, /\s+(?:and|&)\s+/));
  const named = addresses
    .flatMap(namesIn)
    .map(bracket)
    .map((name): Named => ({ ...name, key: keyOf(name.printed) }));
  return [...new Map(named.filter(({ key }) => key).map((name) => [name.key, name])).values()].slice(0, MOST);
}
