/** Rows of talks. */
import type { EdgeRow, ReportExcerpt, TalkNode } from '../../../contract/graph.ts';
import type { z } from 'zod';
import type { MeetingTalk } from '../../../contract/meeting.ts';
import type { Identified } from '../mentions.ts';
import { readAt, readFields, readText, spanOf } from '../read.ts';
import { factEdge } from './edge.ts';
import { dayInWords, lineOf } from './words.ts';

const FIELDS = ['kind', 'date', 'start', 'end', 'session', 'track', 'room'];

/** A talk with its place in its meeting. */
export interface PlacedTalk {
  meeting: Identified;
  talk: MeetingTalk;
  place: number;
  id: TalkNode['id'];
}

/** The talks of a meeting in the order of the document. */
export const talksOf = (meeting: Identified): PlacedTalk[] =>
  meeting.sourced.document.talks.map((talk, place) => ({ meeting, talk, place, id: meeting.talkIds[place]! }));

/** "René Vidal · 25 Sep 2025, 11:00 · Room 4". */
function detailOf({ date, start, room }: MeetingTalk, speakers: readonly string[]): string | null {
  const when = [date && dayInWords(date), start].filter(Boolean).join(', ');
  return lineOf(speakers.join(', '), when, room);
}

/** What the report printed after the meeting says of each talk, by key. */
function reportOn({ meeting: { sourced }, talk }: PlacedTalk): z.infer<typeof ReportExcerpt>[] {
  return sourced.document.report.flatMap(({ text, about }, place) => {
    const path = `report[${place}]`;
    return about.includes(talk.key) ? [{ text, span: spanOf(sourced, `${path}.text`) ?? spanOf(sourced, path) }] : [];
  });
}

/**
 * The node of a talk.
 *
 * @param speakers names of its speakers as they are shown
 */
export function talkNode(placed: PlacedTalk, speakers: readonly string[]): TalkNode {
  const { meeting, talk, place, id } = placed;
  const path = `talks[${place}]`;
  const lists = [
    ...talk.alsoTitled.map((_, at) => `alsoTitled[${at}]`),
    ...talk.keywords.map((_, at) => `keywords[${at}]`),
    ...talk.links.flatMap((_, at) => [`links[${at}]`, `links[${at}].url`, `links[${at}].label`]),
  ];
  const { key, title, kind: talkKind, ...facts } = talk;
  const { alsoTitled, date, start, end, session, track, room, abstract, keywords, links } = facts;
  return {
    id,
    kind: 'talk',
    label: title,
    detail: detailOf(talk, speakers),
    degree: 0,
    x: null,
    y: null,
    provenance: [
      ...readText(meeting.sourced, path, 'title', title),
      ...readText(meeting.sourced, path, 'abstract', abstract),
      ...readFields(meeting.sourced, path, [...FIELDS, ...lists]),
    ],
    key,
    meeting: meeting.id,
    position: place,
    alsoTitled,
    talkKind,
    date,
    start,
    end,
    session,
    track,
    room,
    abstract,
    keywords,
    links,
    report: reportOn(placed),
    mapX: null,
    mapY: null,
  };
}

/** Talk → meeting: the meeting's document holds the talk. */
export function partOf({ meeting, place, id }: PlacedTalk): EdgeRow {
  const path = `talks[${place}].title`;
  return factEdge('PART_OF', id, meeting.id, [readAt('title', spanOf(meeting.sourced, path), path)]);
}
