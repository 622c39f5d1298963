/** Ids of meetings, series and talks, and how ids stay unique. */
import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { MeetingId, SeriesId, slug, TalkId } from '../../contract/ids.ts';
import type { Meeting, MeetingTalk } from '../../contract/meeting.ts';
import { groupBy } from './groups.ts';
import { inOrder, tidy } from './text.ts';

/** A title keeps all its words up to here; `-2025` may follow. */
const LONGEST_TITLE = 100;
/** Together with the meeting's slug well below the longest id. */
export const LONGEST_KEY = 120;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The slug of any text, other scripts in Latin letters. */
export const asciiSlug = (text: string, max?: number): string => slug(anyAscii(tidy(text)), max);

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The first year that the dates of a meeting or of its talks give; null when there is none. */
function datedYear({ meeting, talks }: Meeting): string | null {
  const dates = [meeting.startDate, meeting.endDate, ...talks.map(({ date }) => date).sort()];
  return dates.find((date) => date !== null)?.slice(0, 4) ?? null;
}

/** The year a meeting was held, by its dates, else by its title; null when neither says it. */
export function yearOf(document: Meeting): number | null {
  const year = datedYear(document) ?? YEAR.exec(document.meeting.title)?.[0];
  return year === undefined ? null : Number(year);
}

function meetingSlug(document: Meeting): string {
  const { title } = document.meeting;
  const name = asciiSlug(title, LONGEST_TITLE);
  const year = YEAR.exec(title)?.[0] ?? datedYear(document);
  return year === null || name.split('-').includes(year) ? name : `${name}-${year}`;
}

/**
 * The id of a meeting: the slug of its title, with the year of its dates when the title lacks it. Two sources with one id are
 * two readings of one meeting.
 *
 * @example meeting:2025-modl-annual-meeting
 */
export const meetingIdOf = (document: Meeting): MeetingId => MeetingId.parse(`meeting:${meetingSlug(document)}`);

/** The id of a series; meetings whose series differ only in case, accents or punctuation share it. */
export const seriesIdOf = (series: string): SeriesId => SeriesId.parse(`series:${asciiSlug(series, LONGEST_TITLE)}`);

/**
 * Ids of the talks of a meeting, in their order: `talk:<meeting>/<key>`. Where the slugs of several keys are equal, the first
 * key by code unit has the plain id and the others end in a hash of their key.
 */
export function talkIdsOf(document: Meeting): TalkId[] {
  const meeting = meetingSlug(document);
  const slugOf = ({ key }: MeetingTalk) => asciiSlug(key, LONGEST_KEY);
  const first = new Map<string, string>();
  for (const [name, talks] of groupBy(document.talks, slugOf))
    first.set(name, talks.map(({ key }) => key).sort(inOrder)[0]!);
  return document.talks.map((talk) => {
    const name = slugOf(talk);
    const tail = first.get(name) === talk.key ? '' : `~${short(talk.key)}`;
    return TalkId.parse(`talk:${meeting}/${name}${tail}`);
  });
}

/**
 * Gives every item its own id. An item whose plain id is another's as well takes the first of its further ids that no other
 * such item could take; when there is none, a number in the order of the list.
 *
 * @param idsOf ids of an item from plain to particular
 */
export function uniqueIds<T>(items: readonly T[], idsOf: (item: T) => string[]): string[] {
  const choices = items.map(idsOf);
  const holders = new Map<string, number>();
  for (const ids of choices) for (const id of new Set(ids)) holders.set(id, (holders.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  return choices.map((ids) => {
    const own = ids.find((id) => holders.get(id) === 1) ?? ids.at(-1)!;
    let id = own;
    for (let next = 2; taken.has(id); next++) id = `${own}~${next}`;
    taken.add(id);
    return id;
  });
}
