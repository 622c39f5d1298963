/** Readings: meetings as they were read from a source, stored before or just now, and which of two readings of one counts. */
import { createHash } from 'node:crypto';
import type { SourceRow } from '../contract/graph.ts';
import { SourceId, type MeetingId } from '../contract/ids.ts';
import { Meeting } from '../contract/meeting.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import type { SourcedMeeting } from './model.ts';
import { readSource } from './readers/index.ts';
import type { ReadMeeting } from './readers/reader.ts';
import { meetingIdOf } from './resolve/index.ts';
import type { KeptSource } from './shelf.ts';

/** One meeting of one source; `row` is there when the source is to be written. */
export interface Reading {
  id: MeetingId;
  source: SourceId;
  sha256: string;
  retrievedAt: string;
  meeting: SourcedMeeting;
  row: SourceRow | null;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A source may hold several meetings: each has its own text and its own id. */
function sourceIdOf({ document, text }: ReadMeeting, place: number): SourceId {
  return SourceId.parse(`source:${digest(`${document.source.sha256} ${document.source.format} ${place} ${text}`)}`);
}

function freshReading(read: ReadMeeting, place: number, retrievedAt: string): Reading {
  const { document, spans, text } = read;
  const source = sourceIdOf(read, place);
  const { uri, format, sha256 } = document.source;
  const kept: Meeting = { ...document, spans };
  return {
    id: meetingIdOf(document),
    source,
    sha256,
    retrievedAt,
    meeting: { source, document, spans, text },
    row: { id: source, uri, format, sha256, retrievedAt, text, document: JSON.stringify(kept) },
  };
}

/** The meetings of a source. */
export const freshReadings = ({ raw, retrievedAt }: KeptSource): Reading[] =>
  readSource(raw).map((read, place) => freshReading(read, place, retrievedAt));

async function storedReading(store: Store, id: SourceId): Promise<Reading> {
  const [found] = await store.read(reads.source, { id });
  const { sha256, retrievedAt, text, document: json } = found!.source;
  const { spans = {}, ...document } = Meeting.parse(JSON.parse(json));
  const meeting = { source: id, document, spans, text };
  return { id: meetingIdOf(document), source: id, sha256, retrievedAt, meeting, row: null };
}

/** One source after the other: a store may hold more text than one answer should carry. */
export async function storedReadings(store: Store): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const { id } of await store.read(reads.sources, {})) readings.push(await storedReading(store, id));
  return readings;
}

const newer = (a: Reading, b: Reading) =>
  a.retrievedAt === b.retrievedAt ? a.source > b.source : a.retrievedAt > b.retrievedAt;

/** One reading per meeting: the latest. A source that is stored already keeps the instant of its first retrieval. */
export function latest(stored: readonly Reading[], fresh: readonly Reading[]): Reading[] {
  const instants = new Map(stored.map(({ source, retrievedAt }) => [source, retrievedAt]));
  const byMeeting = new Map<MeetingId, Reading>();
  for (const one of [...stored, ...fresh]) {
    const before = byMeeting.get(one.id);
    if (!before || before.source === one.source || newer(one, before)) byMeeting.set(one.id, one);
  }
  return [...byMeeting.values()]
    .map((one) =>
      one.row ? { ...one, row: { ...one.row, retrievedAt: instants.get(one.source) ?? one.retrievedAt } } : one,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
