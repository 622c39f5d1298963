/** One meeting as a timetable: days, what runs side by side, and which talks have no time and why. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { MeetingId, TalkId } from './ids.ts';
import { IsoDate, TalkKind, WallTime } from './meeting.ts';
import { NamedNode } from './table.ts';

const listed = {
  id: TalkId,
  label: z.string(),
  speakers: z.array(NamedNode),
  kind: TalkKind,
  session: z.string().nullable(),
  track: z.string().nullable(),
  room: z.string().nullable(),
};

/** How the end of a talk is known: printed, taken to be the next start in its place or of a break, or not at all. */
export const EndIs = z.enum(['said', 'assumed', 'unknown']);
export type EndIs = z.infer<typeof EndIs>;

/** A talk at its time. Two talks overlap when each begins before the other is over: `a.from < b.to && b.from < a.to`. */
export const Slot = z.object({
  ...listed,
  start: WallTime,
  end: WallTime.nullable().describe('Of the next day where it is before the start'),
  endIs: EndIs,
  from: z.int().min(0).describe("Minutes since midnight of the meeting's first day"),
  to: z.int().min(1).describe('The same of its end; a minute after the start where the end is unknown'),
});
export type Slot = z.infer<typeof Slot>;

/** What is walked through one after the other: a room, a track or a session. */
export const Lane = z.object({
  label: z.string().nullable().describe('null for talks of which the source does not say it'),
  slots: z.array(Slot).describe('By start, then end, then id'),
});
export type Lane = z.infer<typeof Lane>;

/** What is scheduled for everybody and is no talk: lunch, registration. */
export const Break = z.object({
  label: z.string(),
  start: WallTime,
  end: WallTime.nullable(),
  from: Slot.shape.from,
  to: Slot.shape.to,
});
export type Break = z.infer<typeof Break>;

export const ScheduleDay = z.object({
  date: IsoDate,
  lanes: z.array(Lane).describe('By label; the one without a label last'),
  breaks: z.array(Break).describe('What is no talk, by start'),
  parallel: z.boolean().describe('Whether any two talks of the day overlap'),
});
export type ScheduleDay = z.infer<typeof ScheduleDay>;

export const Unscheduled = z.object({
  ...listed,
  date: IsoDate.nullable(),
  start: WallTime.nullable(),
  reason: z.string().describe('For the page: what is missing'),
});
export type Unscheduled = z.infer<typeof Unscheduled>;

export const scheduleApi = {
  schedule: endpoint({
    method: 'get',
    path: '/api/schedule',
    summary: 'One meeting as a timetable: days, lanes side by side, talks in order',
    params: z.object({}),
    query: z.object({ meeting: MeetingId }),
    response: z.object({
      meeting: z.object({ id: MeetingId, label: z.string() }),
      timeZone: z.string().nullable().describe('IANA name, as the source gives it'),
      times: z.string().describe('For the page: what the times are, and which ends are assumed'),
      lanesAre: z.enum(['room', 'track', 'session']).nullable().describe('What a lane is; null when there is only one'),
      days: z.array(ScheduleDay).describe('In order'),
      unscheduled: z.array(Unscheduled).describe('Talks without a date or a start, in the order of the source'),
    }),
    example: {
      query: { meeting: 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' },
    },
    problems: { 404: 'nothing has this id', 410: 'it was there; no source says it any more, or a decision hides it' },
  }),
};
