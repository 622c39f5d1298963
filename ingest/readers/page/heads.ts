/** The short lines before a talk's first paragraph: which is the speaker, the affiliation, the title. */
import type { TalkKind } from '../../../contract/meeting.ts';
import { kindOfTalk, TALK_PREFIX, TALK_SUFFIX } from './agenda/kinds.ts';
import { splitLine, titleOf, withoutModerator, type Split } from './agenda/split.ts';
import { isKnownTitle, type Context } from './context.ts';
import type { Line } from './line.ts';
import { NAME, peopleIn, peopleScore } from './people.ts';
import { FROM_AFAR, withoutBrackets } from './person.ts';
import type { Slice } from './slice.ts';
import type { Person, TalkLines } from './told.ts';
import { holdsPlainWord, isInstitution, mayBeInstitution } from './words.ts';

/** Gives each head its role; what is left over goes to `unread`. */
export function assignHeads(heads: readonly Line[], talk: TalkLines, context: Context): void {
  const queue = [...heads];
  takeKind(queue, talk);
  takeKnownTitle(queue, talk, context);
  takeHeading(queue, talk, context);
  const behind = talk.speakers.length ? 0 : takePeople(queue, talk, context);
  if (behind !== null && talk.speakers.length) takeHouses(queue, behind, talk, context);
  takeTitle(queue, talk);
  talk.unread.push(...queue);
}

function takeKnownTitle(queue: Line[], talk: TalkLines, context: Context): void {
  const at = talk.title ? -1 : queue.findIndex((line) => isKnownTitle(line, context));
  if (at !== -1) talk.title = titleOf(queue.splice(at, 1)[0]!.slice);
}

/** The one heading among other lines is the title, unless it names people. */
function takeHeading(queue: Line[], talk: TalkLines, { sense, order }: Context): void {
  const headings = queue.filter(({ heading }) => heading > 0);
  const [only] = headings;
  if (talk.title || !only || headings.length > 1 || queue.length < 2) return;
  if (peopleScore(unprefixed(only, talk), sense) >= NAME || splitLine(only.slice, sense, order)) return;
  talk.title = titleOf(unprefixed(only, talk));
  queue.splice(queue.indexOf(only), 1);
}

const isKind = (text: string): boolean => TALK_PREFIX.exec(`${text}:`)?.[0] === `${text}:`;

/** "Keynote" on a line of its own, above the speaker; "Panel discussion" there is a title. */
function takeKind(queue: Line[], talk: TalkLines): void {
  const at = queue.length < 2 ? -1 : queue.findIndex(({ text }) => text.length <= 60 && isKind(text));
  const kind = at === -1 || at > 2 ? 'panel' : kindOfPrefix(queue[at]!.text);
  if (kind === 'panel' || kind === 'discussion') return;
  talk.kind = kind;
  queue.splice(at, 1);
}

/** What a prefix such as "Keynote:" says of the talk. */
function kindOfPrefix(prefix: string): TalkKind {
  const word =
    /keynote|mini-?(?:course|curso|cours|corso|kurs)|panel|round ?table|table ronde|podiumsdiskussion|mesa redonda|tavola rotonda|tutorial|discussion/i.exec(
      prefix,
    )?.[0];
  return word ? kindOfTalk(word) : 'talk';
}

/** "Keynote: Jane Doe – Title" without its first word, which tells the kind. */
export function unprefixed(line: Line, talk: TalkLines): Slice {
  return bareTitle(line.slice, talk);
}

/** A title without what tells the kind before it. */
function bareTitle(title: Slice, talk: TalkLines): Slice {
  const prefix = TALK_PREFIX.exec(title.raw.slice(0, 80))?.[0];
  if (!prefix || prefix.length >= title.raw.length) return title;
  talk.kind = kindOfPrefix(prefix);
  return title.cut(prefix.length);
}

/** A panel that has people and no other title is called by its kind: "Panel discussion | A, B and C". */
function titleOfPanel(line: Line, talk: TalkLines): Slice | null {
  const prefix = TALK_PREFIX.exec(line.slice.raw.slice(0, 80))?.[0];
  return prefix && talk.kind === 'panel' ? titleOf(line.slice.cut(0, prefix.length)) : null;
}

const isHoused = ({ affiliation }: Person): boolean => affiliation !== null && mayBeInstitution(affiliation.text);

/** The line that is surest to name people; of equals the first. */
function surest(queue: readonly Line[], talk: TalkLines, { sense }: Context): number {
  const scores = queue.slice(0, 8).map((line) => {
    const words = unprefixed(line, talk);
    const score = peopleScore(words, sense);
    return score > 0 && peopleIn(words, sense)?.some(isHoused) ? score + 0.1 : score;
  });
  const best = Math.max(0, ...scores);
  return best >= 0.5 ? scores.indexOf(best) : -1;
}

/** @returns the place in the queue behind the people, null when nobody is named */
function takePeople(queue: Line[], talk: TalkLines, context: Context): number | null {
  const alone = surest(queue, talk, context);
  const order = alone === -1 ? queue.map((_, i) => i) : [alone, ...queue.keys()];
  for (const at of order.slice(0, 8)) {
    const line = queue[at]!;
    const whole = splitLine(unprefixed(line, talk), context.sense, context.order);
    const split = talk.title || (queue.length > 1 && endsInHouse(line)) ? housed(whole, line) : whole;
    if (!split || (split.title && talk.title && alone !== -1)) continue;
    talk.speakers.push(...split.people);
    talk.title ??= split.title ? titleOf(bareTitle(split.title, talk)) : titleOfPanel(line, talk);
    talk.room ??= split.room;
    queue.splice(at, 1);
    return takeMorePeople(queue, at, talk, context);
  }
  return null;
}

/** "Jane Doe", a line break, "University of Oslo" in one cell. */
const endsInHouse = ({ slice }: Line): boolean => {
  const cells = slice.split(/[\t\v]+/g);
  return cells.length === 2 && isInstitution(cells[1]!.text);
};

/** Beside a name, where the title is known: a cell of its own is where that person is from. */
function housed(split: Split | null, { slice }: Line): Split | null {
  const [cell, house, ...more] = slice.split(/[\t\v]+/g);
  if (!cell || !house || more.length) return split;
  const [only] = split?.people ?? [];
  if (only && split!.people.length === 1 && !only.affiliation && split!.title?.start === house.start)
    return { people: [{ name: only.name, affiliation: house }], title: null, room: null };
  const isLone = !split && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(cell.text) && !holdsPlainWord(cell.text);
  return isLone ? { people: [{ name: cell, affiliation: house }], title: null, room: null } : split;
}

/** Surely a name, or a name with its house. */
function isMorePeople(line: Line, { sense }: Context): boolean {
  const score = peopleScore(line.slice, sense);
  const people = score >= 0.7 ? peopleIn(line.slice, sense) : null;
  return (
    score >= 0.9 || (people?.every(({ affiliation }) => affiliation && mayBeInstitution(affiliation.text)) ?? false)
  );
}

/** Two speakers on two lines, each perhaps with an affiliation below. */
function takeMorePeople(queue: Line[], at: number, talk: TalkLines, context: Context, apart?: Line): number {
  while (queue[at] && (!queue[at].gap || queue[at] === apart) && isMorePeople(queue[at], context)) {
    talk.speakers.push(...(housed(splitLine(queue[at].slice, context.sense, context.order), queue[at])?.people ?? []));
    queue.splice(at, 1);
  }
  return at;
}

/** A line below a name is where the person is from, unless it is the only one that can be the title. */
function isAffiliation(line: Line, queue: readonly Line[], talk: TalkLines, context: Context): boolean {
  if (isKnownTitle(line, context) || /^\p{Ll}/u.test(line.text)) return false;
  const onlyTitle = talk.title === null && queue.length === 1;
  if (onlyTitle) return isInstitution(line.text) && !line.gap;
  return mayBeInstitution(line.text) || !line.gap;
}

/** The affiliation, then speakers apart from the first, each with a house of their own. */
function takeHouses(queue: Line[], at: number, talk: TalkLines, context: Context): void {
  takeAffiliation(queue, at, talk, context);
  while (queue[at] && queue.length > at + 1 && peopleScore(queue[at].slice, context.sense) >= 0.95) {
    takeMorePeople(queue, at, talk, context, queue[at]);
    takeAffiliation(queue, at, talk, context);
  }
}

function takeAffiliation(queue: Line[], at: number, talk: TalkLines, context: Context): void {
  const without = talk.speakers.filter((person) => person.affiliation === null);
  const first = queue[at];
  if (!without.length || !first || !isAffiliation(first, queue.slice(at), talk, context)) return;
  queue.splice(at, 1);
  let affiliation = withoutBrackets(first.slice);
  while (
    queue[at] &&
    !queue[at].gap &&
    isAffiliation(queue[at], queue.slice(at), talk, context) &&
    mayBeInstitution(queue[at].text)
  )
    affiliation = affiliation.through(queue.splice(at, 1)[0]!.slice);
  affiliation = affiliation.without(FROM_AFAR);
  for (const person of without) person.affiliation = affiliation;
}

/** "Title (tutorial)" without what tells the kind. */
function unsuffixed(title: Slice, talk: TalkLines): Slice {
  const suffix = title.raw.length <= 500 ? TALK_SUFFIX.exec(title.raw) : null;
  if (!suffix || suffix.index === 0) return title;
  if (talk.kind === 'talk') talk.kind = kindOfPrefix(suffix[0]);
  return title.cut(0, suffix.index);
}

/** The title is what is left; a title may go on over lines. */
function takeTitle(queue: Line[], talk: TalkLines): void {
  if (!talk.title && queue.length) talk.title = titleOf(unprefixed(queue.shift()!, talk));
  while (talk.title && queue[0] && continues(talk.title, queue[0]))
    talk.title = talk.title.through(queue.shift()!.slice);
  if (!talk.title) return;
  talk.title = unsuffixed(talk.title, talk);
  if (talk.kind === 'panel' || talk.kind === 'discussion') talk.title = titleOf(withoutModerator(talk.title));
}

const continues = (title: Slice, line: Line): boolean =>
  !line.gap &&
  !line.bullet &&
  line.slice.start > title.end &&
  !/\S/.test(title.source.slice(title.end, line.slice.start).replace(/["”*_]/g, '')) &&
  (/^[\p{Ll}(&]/u.test(line.text) || /[:,–—-]$|\b(?:of|and|for|the|in|to|with|a|an|on|via)$/.test(title.raw));
