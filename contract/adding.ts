/** Adding meetings over the API: what is handed in, what a preview shows, what happens while it is loaded, what changed. */
import { z } from 'zod';
import { endpoint, streaming } from './endpoint.ts';
import { MeetingId, NodeId, NodeKind, SourceId } from './ids.ts';
import { Issue, Meeting } from './meeting.ts';

/** Largest upload, in bytes of the file. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** Base64 of the largest upload, or its text with every character escaped once, and the JSON around it. */
const MAX_BODY_BYTES = 2 * MAX_UPLOAD_BYTES + 10_000;

const none = z.object({});

const fileName = z
  .string()
  .trim()
  .min(1)
  .max(300)
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  .regex(/^[^\u0000-\u001f\\/]+$/, { error: 'expected the name of a file, without a folder' });

/** What a person hands in: pasted text, a file, or an address to fetch. */
export const Handed = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('text'),
    text: z.string().min(1).max(MAX_UPLOAD_BYTES),
    name: fileName.default('pasted.txt'),
  }),
  z.strictObject({
    by: z.literal('file'),
    name: fileName,
    base64: z
      .base64({ error: 'expected the bytes of the file in base64' })
      .max(Math.ceil((MAX_UPLOAD_BYTES * 4) / 3) + 4),
  }),
  z.strictObject({
    by: z.literal('url'),
    url: z.url({ protocol: /^https?$/, error: 'expected an address such as https://…' }).max(4_000),
  }),
]);
export type Handed = z.infer<typeof Handed>;

/** One meeting as it was understood, beside the text that it was read from. */
export const PreviewedMeeting = z.object({
  id: MeetingId,
  document: Meeting.describe('With spans into `text`'),
  text: z.string(),
  replaces: z.boolean().describe('Whether a meeting with this id is loaded already'),
});
export type PreviewedMeeting = z.infer<typeof PreviewedMeeting>;

/** Names of things and how many there are in all. */
export const Listed = z.object({
  total: z.int().min(0),
  first: z.array(z.object({ id: NodeId, kind: NodeKind, label: z.string() })).describe('At most 100 of them, by id'),
});
export type Listed = z.infer<typeof Listed>;

export const ChangeSummary = z.object({
  nodes: z.object({ added: Listed, changed: Listed, removed: Listed }),
  edges: z.object({ added: z.int().min(0), changed: z.int().min(0), removed: z.int().min(0) }),
});
export type ChangeSummary = z.infer<typeof ChangeSummary>;

/** One line of the answer while a source is loaded; the last is `done` or `failed`. */
export const AddingEvent = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('progress'),
    stage: z.enum(['read', 'resolve', 'embed', 'derive', 'load', 'model']),
    done: z.number(),
    total: z.number().nullable(),
    what: z.string().nullable(),
  }),
  z.object({
    event: z.literal('done'),
    meetings: z.array(
      z.object({
        id: MeetingId,
        title: z.string(),
        talks: z.int().min(0),
        replaced: z.boolean(),
        issues: z.array(Issue),
      }),
    ),
    changes: ChangeSummary,
    note: z.string().nullable().describe('Said when less was done than could be, e.g. without vectors'),
    conflicts: z.array(z.string()).describe('Decisions that no longer fit what the source says, as sentences'),
    dryRun: z.boolean(),
  }),
  z.object({ event: z.literal('failed'), message: z.string() }),
]);
export type AddingEvent = z.infer<typeof AddingEvent>;

/** One reading of a meeting, with what the next one no longer says. */
export const PastReading = z.object({
  source: SourceId,
  uri: z.string(),
  format: z.string(),
  retrievedAt: z.string(),
  current: z.boolean().describe('Whether the graph is made of it'),
  retired: z
    .array(z.object({ id: NodeId, kind: NodeKind, label: z.string() }))
    .describe('What this reading says and the current one does not'),
});
export type PastReading = z.infer<typeof PastReading>;

export const addingApi = {
  preview: endpoint({
    method: 'post',
    path: '/api/preview',
    summary: 'What would be understood of a source, beside its text; nothing is kept',
    params: none,
    query: none,
    body: Handed,
    response: z.object({
      uri: z.string(),
      format: z.string().describe('Which reader understood it'),
      notes: z.array(z.string()).describe('Doubts about the source itself, e.g. its encoding'),
      meetings: z.array(PreviewedMeeting),
    }),
    example: { body: { by: 'text', text: 'Spring Workshop 2025\nMay 5, 2025\n9:30 AM Ada Bell | On Graphs' } },
    problems: {
      400: 'the source cannot be read or fetched, with line and field',
      413: 'the source is too large',
      503: 'too many sources are being read just now; Retry-After says when to come back',
    },
    guarded: true,
    maxBytes: MAX_BODY_BYTES,
  }),
  add: streaming({
    method: 'post',
    path: '/api/meetings',
    summary: 'Loads a source beside what is there; the answer is one event per line while it goes on',
    params: none,
    query: none,
    body: z.strictObject({ source: Handed, dryRun: z.boolean().default(false) }),
    response: AddingEvent,
    example: {
      body: {
        source: { by: 'text', text: 'Spring Workshop 2025\nMay 5, 2025\n9:30 AM Ada Bell | On Graphs' },
        dryRun: true,
      },
    },
    problems: {
      400: 'the source cannot be read or fetched, with line and field',
      413: 'the source is too large',
      503: 'too many changes are waiting; Retry-After says when to come back',
    },
    guarded: true,
    maxBytes: MAX_BODY_BYTES,
  }),
  history: endpoint({
    method: 'get',
    path: '/api/meetings/{id}/history',
    summary: 'The readings of a meeting, newest first, and what each said that the current one does not',
    params: z.object({ id: MeetingId }),
    query: none,
    response: z.object({ readings: z.array(PastReading) }),
    example: { params: { id: 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting' } },
    problems: { 404: 'no meeting has this id' },
  }),
};
