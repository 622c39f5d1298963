/** What looks wrong once a whole page is read: talks at one time, times out of order, a page cut short. */
import type { Issues } from './issues.ts';
import type { Line } from './line.ts';
import { countHouses } from './marks.ts';
import type { ToldMeeting } from './meeting.ts';
import { folded } from './names.ts';
import { reaching, type Page } from './page.ts';
import type { Slice } from './slice.ts';
import { wallTime } from './times.ts';
import type { Person, Told } from './told.ts';

/** Parallel sessions are no mistake; beyond this share of talks they are taken to be meant. */
const PARALLEL = 0.34;

/** Both are printed, and are not the same. */
const differ = (one: Slice | null, other: Slice | null): boolean =>
  one !== null && other !== null && one.text !== other.text;

function clashes(talks: readonly Told[]): [Told, Told][] {
  const first = new Map<string, Told>();
  return talks.flatMap((talk): [Told, Told][] => {
    const { scheduled } = talk;
    if (!scheduled || scheduled.range.start === null) return [];
    const slot = `${scheduled.day?.date} ${scheduled.range.start}`;
    const other = first.get(slot);
    if (!other) first.set(slot, talk);
    return other && !differ(talk.room, other.room) && !differ(talk.track, other.track) ? [[other, talk]] : [];
  });
}

function twoAtOneTime(talks: readonly Told[], issues: Issues): void {
  const found = clashes(talks);
  if (found.length > talks.length * PARALLEL && talks.length > 6) return;
  for (const [other, talk] of found)
    issues.warn(
      talk.no,
      `two talks at one time: "${talk.title.text}" and "${other.title.text}" (line ${other.no})`,
      `talks[${talks.indexOf(talk)}].start`,
    );
}

/** Within a day the clock only goes forward; "11:45 PM" before "12:10 PM" is a misprint. */
function outOfOrder(talks: readonly Told[], issues: Issues): void {
  talks.forEach((talk, i) => {
    const [now, next] = [talk.scheduled, talks[i + 1]?.scheduled];
    if (!now?.day || now.day !== next?.day || now.range.start === null || next.range.start === null) return;
    if (next.range.start < now.range.start)
      issues.warn(
        talk.no,
        `${wallTime(now.range.start)} stands before ${wallTime(next.range.start)} on one day; kept as printed`,
        `talks[${i}].start`,
      );
  });
}

const outside = ({ start, end }: ToldMeeting, date: string): boolean =>
  start !== null && end !== null && (date < start || date > end);

function outsideTheMeeting(told: ToldMeeting, issues: Issues): void {
  told.talks.forEach(({ scheduled, no }, i) => {
    const date = scheduled?.day?.date;
    if (date && outside(told, date))
      issues.warn(
        no,
        `${date} is not between ${told.start} and ${told.end}, the days of the meeting`,
        `talks[${i}].date`,
      );
  });
}

const ENDS_WELL = /[.!?…)"”’\]]$|^\S+:\/\//;

/** The last words of the page are a title or an entry of the agenda. */
const endsWith = ({ talks, others }: ToldMeeting, { slice }: Line): boolean =>
  [...talks.flatMap(({ title, alsoTitled }) => [title, ...alsoTitled]), ...others.map(({ label }) => label)].some(
    ({ end }) => end === slice.end,
  );

/** The last words of a page that breaks off: half a paragraph, or a name with nothing below it. */
function cutShort(told: ToldMeeting, page: Page, issues: Issues): void {
  const last = page.lines.at(-1);
  if (!last) return;
  const paragraph = told.talks.flatMap(({ paragraphs }) => paragraphs).find(({ end }) => end === last.slice.end);
  const stray = told.talks.some(({ unread }) => unread.includes(last));
  const breaks = page.open && !ENDS_WELL.test(last.text) && endsWith(told, last);
  if ((paragraph && !ENDS_WELL.test(paragraph.raw)) || stray || breaks)
    issues.warn(last.no, `the page seems to be cut here: "${last.text.slice(-60)}"`);
}

/** The number of the line that a person is printed on. */
function linesOfPeople({ lines }: Page): (person: Person) => number | null {
  const ends = lines.map(({ slice: { end }, no }) => ({ end, no }));
  return ({ name }) => reaching(ends, name.end - 1)?.no ?? null;
}

const familyOf = ({ name }: Person): string => folded(name.text).split(' ').at(-1)!;

/** A list of speakers promises talks; whoever gives none, the page may have lost. */
function withoutTalk({ speakers, talks }: ToldMeeting, page: Page, issues: Issues): void {
  const heard = new Set(talks.flatMap((talk) => [...talk.speakers, ...talk.credited]).map(familyOf));
  const lineOf = linesOfPeople(page);
  const silent = speakers.filter((person) => !heard.has(familyOf(person)));
  if (silent.length > 1 && silent.length === speakers.length)
    return issues.warn(lineOf(silent[0]!), `${silent.length} speakers are listed here and none of them gives a talk`);
  for (const person of silent)
    issues.info(lineOf(person), `"${person.name.text}" is listed as a speaker and gives no talk`);
}

/** Of several houses the first is kept. */
function moreHouses({ organizers, speakers, talks }: ToldMeeting, page: Page, issues: Issues): void {
  const lineOf = linesOfPeople(page);
  const people = [...organizers, ...speakers, ...talks.flatMap((talk) => [...talk.speakers, ...talk.credited])];
  for (const person of people.filter((one) => one.affiliation !== null && countHouses(one) > 1))
    issues.info(
      lineOf(person),
      `"${person.name.text}" is of ${countHouses(person)} houses; only "${person.affiliation!.text}" is kept`,
    );
}

/** Lines of talks that nothing was made of. */
function unread(talks: readonly Told[], issues: Issues): void {
  for (const line of talks.flatMap((talk) => talk.unread))
    issues.info(line.no, `not understood: "${line.text.slice(0, 80)}"`);
}

export function reportDoubts(told: ToldMeeting, page: Page, issues: Issues): void {
  twoAtOneTime(told.talks, issues);
  outOfOrder(told.talks, issues);
  outsideTheMeeting(told, issues);
  cutShort(told, page, issues);
  withoutTalk(told, page, issues);
  moreHouses(told, page, issues);
  unread(told.talks, issues);
}
