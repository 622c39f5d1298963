/**
 * `colloquy.meeting/1`: one meeting as its source prints it. Every reader makes this document, `colloquy read --json`
 * prints it, `colloquy ingest` accepts it, and a person can write it by hand.
 *
 * What the source does not say is `null` or `[]`, never a guess. Names, titles and affiliations are as printed:
 * canonical forms and identities are the resolver's work.
 */
import { z } from 'zod';

export const MEETING_FORMAT = 'colloquy.meeting/1';

/** `2025-02-30` has the form of a date and is none; such a value never enters a document. */
export const IsoDate = z.iso.date({ error: 'expected a calendar date such as 2025-09-25' });
/** Local wall time, 24 hours, to the minute. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time such as 09:30' });

const printed = (what: string) => z.string().min(1).max(20_000).describe(what);
const long = (what: string) => z.string().min(1).max(2_000_000).describe(what);

export const PrintedPerson = z.strictObject({
  name: printed('The name as printed'),
  affiliation: printed('The affiliation as printed').nullable().default(null),
});
export type PrintedPerson = z.infer<typeof PrintedPerson>;

export const TalkKind = z.enum(['talk', 'keynote', 'poster', 'panel', 'tutorial', 'discussion']);
export type TalkKind = z.infer<typeof TalkKind>;

export const TalkLink = z.strictObject({
  kind: z.enum(['slides', 'video', 'paper', 'other']),
  url: z.string().max(4000).nullable().default(null).describe('null when the text lost the address'),
  label: z.string().max(2000).nullable().default(null).describe('The words of the link'),
});
export type TalkLink = z.infer<typeof TalkLink>;

export const MeetingTalk = z.strictObject({
  key: z.string().min(1).max(200).describe('Stable within the meeting'),
  title: printed("The abstract's heading where there is one, else the agenda's"),
  alsoTitled: z.array(printed('Another printed form of the title')).default([]),
  kind: TalkKind.default('talk'),
  speakers: z.array(PrintedPerson).default([]),
  credited: z.array(PrintedPerson).default([]).describe('Joint work: people who are named but do not speak'),
  date: IsoDate.nullable().default(null),
  start: WallTime.nullable().default(null),
  end: WallTime.nullable().default(null),
  session: printed('Session').nullable().default(null),
  track: printed('Track').nullable().default(null),
  room: printed('Room').nullable().default(null),
  abstract: long('Paragraphs joined by a blank line').nullable().default(null),
  keywords: z.array(printed('A keyword that the source itself gives')).default([]),
  links: z.array(TalkLink).default([]),
});
export type MeetingTalk = z.infer<typeof MeetingTalk>;

export const AgendaEntry = z.strictObject({
  date: IsoDate.nullable().default(null),
  start: WallTime.nullable().default(null),
  end: WallTime.nullable().default(null),
  label: printed('What is scheduled, e.g. LUNCH'),
});
export type AgendaEntry = z.infer<typeof AgendaEntry>;

export const ReportParagraph = z.strictObject({
  text: long('A paragraph of a summary printed after the meeting'),
  about: z.array(z.string().min(1)).default([]).describe('Keys of the talks it speaks of'),
});
export type ReportParagraph = z.infer<typeof ReportParagraph>;

export const Issue = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  line: z.int().min(1).nullable().default(null).describe('Line of the source, from 1'),
  field: z.string().nullable().default(null).describe('Field of the document, e.g. talks[3].start'),
  message: z.string().min(1),
});
export type Issue = z.infer<typeof Issue>;

export const MeetingFacts = z.strictObject({
  title: printed('As printed'),
  series: printed('The title without its year').nullable().default(null),
  acronym: printed('Acronym').nullable().default(null),
  startDate: IsoDate.nullable().default(null),
  endDate: IsoDate.nullable().default(null),
  timeZone: z.string().max(100).nullable().default(null).describe('IANA name'),
  venue: printed('Venue').nullable().default(null),
  url: z.string().max(4000).nullable().default(null),
  description: long('Goals of the meeting, paragraphs joined by a blank line').nullable().default(null),
});

export const MeetingSource = z.strictObject({
  uri: z.string().min(1).max(4000).describe('Where it came from'),
  format: z.string().min(1).max(100).describe('Which reader made the document'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes read'),
});

/** Field path → `[start, end)` in UTF-16 code units of the normalised source text. */
export const Spans = z.record(z.string(), z.tuple([z.int().min(0), z.int().min(0)]));
export type Spans = z.infer<typeof Spans>;

export const Meeting = z
  .strictObject({
    format: z.literal(MEETING_FORMAT),
    source: MeetingSource,
    meeting: MeetingFacts,
    organizers: z.array(PrintedPerson).default([]),
    speakers: z.array(PrintedPerson).default([]).describe('The printed list of speakers, only that'),
    talks: z.array(MeetingTalk).default([]),
    agenda: z.array(AgendaEntry).default([]).describe('Everything scheduled that is no talk'),
    report: z.array(ReportParagraph).default([]),
    issues: z.array(Issue).default([]),
    spans: Spans.optional(),
  })
  .superRefine((meeting, context) => {
    const keys = new Set<string>();
    meeting.talks.forEach((talk, i) => {
      if (keys.has(talk.key))
        context.addIssue({ code: 'custom', path: ['talks', i, 'key'], message: `the key "${talk.key}" stands twice` });
      keys.add(talk.key);
    });
    meeting.report.forEach((paragraph, i) =>
      paragraph.about.forEach((key, j) => {
        if (!keys.has(key))
          context.addIssue({
            code: 'custom',
            path: ['report', i, 'about', j],
            message: `no talk has the key "${key}"`,
          });
      }),
    );
  });
export type Meeting = z.infer<typeof Meeting>;
export type MeetingInput = z.input<typeof Meeting>;
