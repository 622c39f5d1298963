/** One line of an agenda → who speaks and the title, whichever stands first and whatever stands between. */
import { isLinkLine } from '../links.ts';
import { folded } from '../names.ts';
import { NAME, peopleIn, peopleScore, type NameSense } from '../people.ts';
import { personOn } from '../person.ts';
import type { Slice } from '../slice.ts';
import type { Person } from '../told.ts';
import { mayBeInstitution } from '../words.ts';
import { ROOM } from './kinds.ts';

/** Who stands first on the lines of a page: positive for people, negative for titles, by how many lines say so. */
export type Order = number;

export interface Split {
  people: Person[];
  title: Slice | null;
  room: Slice | null;
}

/** Between cells or columns: surely a border. */
const BORDER = /\s*\|\s*|\t+|\v+|\s{3,}/g;
const DASHES =
  /\s+[–—-]{1,3}\s+|\s*—\s*|:\s+|;\s+|,?\s+by\s+|(?<=\))[.,]?\s+|(?:(?<=\p{L}{2})\.|(?<=\p{L}{2}[?!]))\s+(?=\p{Lu}[^.?!]{3,120}\)$)|(?<=[.?!])\s+(?=(?:[Ww]ith|[Ff]eaturing|[Pp]anell?ists:|[Ss]peakers:)\s)|,?\s+(?=["“«])|(?<=["”»]),?\s+|,\s+/gu;
const MAX_CUTS = 40;
/** Who leads a panel stands behind those who sit on it. */
const MODERATED =
  /(?:[.;,]|\s[–—-])?\s*[([]?\b(?:moderat(?:or|ed by)|chair(?:ed by)?|host(?:ed by)?)\b\s*:?\s+[^()]{3,80}[)\]]?\.?$/i;
/** A line without who leads it. */
export const withoutModerator = (line: Slice): Slice => (line.raw.length <= 1000 ? line.without(MODERATED) : line);
/** A title that is not known yet, behind a name. */
const TO_COME = /(?:\s+[–—-]|[:,])\s+(?:title )?(?:tb[acd]|to be (?:announced|confirmed|determined))\.?$/i;
/** Beyond this a line is people and affiliations, however it might be cut. */
const SURELY_PEOPLE = 0.65;

/** Names between full stops must be sure, for a title has them, too. */
const SURE_NAMES = 0.7;

/** The parts of a line between borders; what is printed twice ("Name | Name | Title") counts once. */
export function partsOf(line: Slice): Slice[] {
  const parts = line
    .without(/^[|\s]+/)
    .without(/[|\s]+$/)
    .split(BORDER);
  return parts.filter(
    (part, i) => i === 0 || (!isLinkLine(part.text) && folded(part.text) !== folded(parts[i - 1]!.text)),
  );
}

const QUOTED = /^["“„«'‘](.*)["”“»'’]$/s;

/** A title without quotes around the whole of it, or signs left at its ends. */
export function titleOf(slice: Slice): Slice | null {
  const bare = slice.without(/^(?:[\s,;:–—|*_-]+|titles?\s*:\s*)/i).without(/[\s,;:|*_↓↑→▾▼▸►]+$/);
  const inner =
    QUOTED.test(bare.raw) && !/["“”«»]/.test(bare.raw.slice(1, -1)) ? bare.cut(1, bare.raw.length - 1) : bare;
  return /[\p{L}\p{N}]/u.test(inner.raw) ? inner : null;
}

const leaning = (order: Order): number => Math.max(-1, Math.min(1, order / 3)) * 0.2;

/** Which part names people; -1 when none does. */
function peoplePart(parts: Slice[], sense: NameSense, order: Order): number {
  const scores = parts.map(
    (part, i) => peopleScore(part, sense) + (i === 0 ? 1 : -1) * leaning(order) + (parts.length - i) * 0.001,
  );
  const best = scores.indexOf(Math.max(...scores));
  return scores[best]! >= NAME - 0.15 ? best : -1;
}

/** People that need not look like people, since the column says so. */
const asPeople = (part: Slice, sense: NameSense): Person[] =>
  peopleIn(part, sense) ?? [personOn(part)].filter((person) => person !== null);

function fromParts(parts: Slice[], sense: NameSense, order: Order): Split | null {
  const room = parts.length > 2 ? (parts.slice(1).find((part) => ROOM.test(part.text)) ?? null) : null;
  const words = parts.filter((part) => part !== room);
  const at = peoplePart(words, sense, order);
  if (at === -1 && (words.length < 2 || order < 2)) return null;
  const people = asPeople(words[Math.max(0, at)]!, sense);
  const others = words.filter((_, i) => i !== Math.max(0, at));
  const affiliation = others.length > 1 ? others.find((part) => mayBeInstitution(part.text)) : undefined;
  const lone = people.length === 1 && people[0]!.affiliation === null ? people[0]! : null;
  if (affiliation && lone) lone.affiliation = affiliation;
  const title = titleFrom(others.filter((part) => part !== affiliation || !lone));
  return { people, title: title && titleOf(title), room };
}

/** A title may hold the sign between columns; of cells apart the longest is the title. */
function titleFrom(parts: readonly Slice[]): Slice | null {
  const [first, ...more] = parts;
  if (!first) return null;
  const between = first.source.slice(first.end, parts.at(-1)!.start);
  if (more.length && between.includes('|') && !/[\t\v]/.test(between)) return first.through(parts.at(-1)!);
  return more.reduce((long, part) => (part.raw.length > long.raw.length * 2 ? part : long), first);
}

interface Cut {
  people: Slice;
  title: Slice;
  score: number;
}

/** `Title (Jane Doe, MIT)`. */
function inBrackets(line: Slice, sense: NameSense): Cut | null {
  const open = line.raw.lastIndexOf('(');
  if (open < 3 || !line.raw.endsWith(')')) return null;
  const people = line.cut(open + 1, line.raw.length - 1);
  const title = line.cut(0, open);
  const isHouse = sense(title.text.split(' ').slice(-2).join(' ')) >= 0.7 ? 0.3 : 0;
  const score = peopleScore(title, sense) >= NAME ? 0 : peopleScore(people, sense) + 0.1 - isHouse;
  return { people, title, score };
}

/** Every place where a line may be cut into people and title, with how sure each way round is. */
function cuts(line: Slice, sense: NameSense, order: Order): Cut[] {
  const found: Cut[] = [];
  for (const match of [...line.raw.matchAll(DASHES)].slice(0, MAX_CUTS)) {
    const head = line.cut(0, match.index);
    const tail = line.cut(match.index + match[0].length);
    if (head.empty || tail.empty) continue;
    const weak = match[0].startsWith(',') && !/^["“«]/.test(tail.raw) && !/["”»]$/.test(head.raw) ? 0.15 : 0;
    const isAffiliation = weak > 0 && mayBeInstitution(tail.text) ? 1 : 0;
    found.push({ people: head, title: tail, score: peopleScore(head, sense) + leaning(order) - weak - isAffiliation });
    found.push({ people: tail, title: head, score: peopleScore(tail, sense) - leaning(order) - weak });
  }
  const bracket = inBrackets(line, sense);
  return bracket ? [...found, bracket] : found;
}

function fromCuts(line: Slice, sense: NameSense, order: Order): Split | null {
  if (line.raw.length > 500) return null;
  const best = cuts(line, sense, order).reduce<Cut | null>((a, b) => (!a || b.score > a.score + 0.001 ? b : a), null);
  const people = best && best.score >= NAME && titleOf(best.title) ? peopleIn(best.people, sense) : null;
  return people && { people, title: titleOf(best!.title), room: null };
}

const FULL_STOP =
  /(?:(?<=\p{L}{2}|[)\d"”])(?<!(?<!\p{L})(?:Dr|Prof|Mr|Mrs|Ms|St|Doz))\.|[?!])["”]?\s+(?=[\p{L}\d"“])/gu;
const MOST_SENTENCES = 8;

/**
 * "Title. Jane Doe, Akira Sato." or "Jane Doe and Akira Sato. Title."
 *
 * @param least how sure the names must be, 0…1
 */
export function inSentences(line: Slice, sense: NameSense, least: number): Split | null {
  const words = line.without(/\.$/);
  for (const { index, 0: stop } of [...words.raw.matchAll(FULL_STOP)].slice(0, MOST_SENTENCES).reverse()) {
    const head = words.cut(0, index + (/^[?!]/.test(stop) ? 1 : 0));
    const tail = words.cut(index + stop.length);
    for (const [names, title] of [[tail, head] as const, [head, tail] as const]) {
      if (title.raw.length < 4 || peopleScore(names, sense) < least || peopleScore(title, sense) >= NAME) continue;
      return { people: peopleIn(names, sense)!, title: titleOf(title), room: null };
    }
  }
  return null;
}

/**
 * Splits a line into people and title. A line that is only people has a null title.
 *
 * @returns null when nobody is named on it
 */
export function splitLine(line: Slice, sense: NameSense, order: Order): Split | null {
  const led = withoutModerator(line);
  const split = led.end < line.end && !led.empty ? splitUnled(led, sense, order) : null;
  return split ?? splitUnled(line, sense, order);
}

function splitUnled(line: Slice, sense: NameSense, order: Order): Split | null {
  const parts = partsOf(line);
  if (parts.length > 1) return fromParts(parts, sense, order);
  const only = parts[0];
  if (!only) return null;
  const open = TO_COME.exec(only.raw);
  const named = open && peopleIn(only.cut(0, open.index), sense);
  if (named) return { people: named, title: titleOf(only.cut(open.index)), room: null };
  const alone = peopleScore(only, sense);
  const cut = alone >= SURELY_PEOPLE ? null : (inSentences(only, sense, SURE_NAMES) ?? fromCuts(only, sense, order));
  if (cut) return cut;
  return alone >= NAME ? { people: peopleIn(only, sense)!, title: null, room: null } : null;
}

/** What one line says of the order on its page: 1 people first, -1 title first, 0 nothing. */
export function orderOn(line: Slice, sense: NameSense): -1 | 0 | 1 {
  const split = splitLine(line, sense, 0);
  if (!split?.title || !split.people[0]) return 0;
  return split.people[0].name.start < split.title.start ? 1 : -1;
}
