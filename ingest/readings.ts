/**
 * Readings: meetings as they were read from a source, stored before or just now. Of the readings of one meeting the graph is made
 * of one, the current; the others are its past.
 */
import { DECISIONS_FORMAT } from '../contract/decision.ts';
import type { SourceRow } from '../contract/graph.ts';
import { SourceId, type MeetingId } from '../contract/ids.ts';
import { Meeting } from '../contract/meeting.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import { sha256 } from './canonical.ts';
import type { SourcedMeeting } from './model.ts';
import { readSource } from './readers/index.ts';
import type { RawSource, ReadMeeting } from './readers/reader.ts';
import { groupBy } from './resolve/groups.ts';
import { meetingIdOf } from './resolve/index.ts';
import type { KeptSource } from './shelf.ts';

/** Which reading of which meeting, and when it was retrieved. */
export interface Retrieval {
  id: MeetingId;
  source: SourceId;
  sha256: string;
  retrievedAt: string;
}

/** One meeting of one source; `row` is there when it was read in this run. */
export interface Reading extends Retrieval {
  meeting: SourcedMeeting;
  row: SourceRow | null;
}

/** The readings of all meetings; what is past is named, not carried along. */
export interface Readings {
  /** One of each meeting. */
  current: Reading[];
  past: Retrieval[];
}

/** Readings of a meeting that are kept beside the current one; the oldest go first. */
const MOST_PAST = 20;

/** A source may hold several meetings: each has its own text and its own id. */
function sourceIdOf({ document, text }: ReadMeeting, place: number): SourceId {
  const digest = sha256(`${document.source.sha256} ${document.source.format} ${place} ${text}`);
  return SourceId.parse(`source:${digest.slice(0, 16)}`);
}

function freshReading(read: ReadMeeting, place: number, retrievedAt: string): Reading {
  const { document, spans, text } = read;
  const source = sourceIdOf(read, place);
  const { uri, format, sha256: hash } = document.source;
  const kept: Meeting = { ...document, spans };
  return {
    id: meetingIdOf(document),
    source,
    sha256: hash,
    retrievedAt,
    meeting: { source, document, spans, text },
    row: { id: source, uri, format, sha256: hash, retrievedAt, text, document: JSON.stringify(kept) },
  };
}

/** How a source is read, here or in a thread of its own. */
export type Read = (source: RawSource, signal?: AbortSignal) => ReadMeeting[] | Promise<ReadMeeting[]>;

/** The meetings of a source. */
export async function freshReadings(
  { raw, retrievedAt }: KeptSource,
  { read = readSource, signal }: { read?: Read | undefined; signal?: AbortSignal | undefined } = {},
): Promise<Reading[]> {
  const meetings = await read(raw, signal);
  return meetings.map((one, place) => freshReading(one, place, retrievedAt));
}

/** The meeting that a stored source says. */
export function readingOf({ id: source, sha256: hash, retrievedAt, text, document: json }: SourceRow): Reading {
  const { spans = {}, ...document } = Meeting.parse(JSON.parse(json));
  const meeting = { source, document, spans, text };
  return { id: meetingIdOf(document), source, sha256: hash, retrievedAt, meeting, row: null };
}

const newer = (a: Retrieval, b: Retrieval) =>
  a.retrievedAt === b.retrievedAt ? a.source > b.source : a.retrievedAt > b.retrievedAt;
const newestFirst = (a: Retrieval, b: Retrieval) => (newer(a, b) ? -1 : 1);

const bare = ({ id, source, sha256: hash, retrievedAt }: Retrieval): Retrieval => ({
  id,
  source,
  sha256: hash,
  retrievedAt,
});

/** One source after the other, since a store may hold more text than one answer should carry. */
export async function storedReadings(store: Pick<Store, 'read'>): Promise<Readings> {
  const current = new Map<MeetingId, Reading>();
  const past: Retrieval[] = [];
  for (const { id, format } of await store.read(reads.sources, {})) {
    if (format === DECISIONS_FORMAT) continue;
    const [found] = await store.read(reads.source, { id });
    const reading = readingOf(found!.source);
    const before = current.get(reading.id);
    const isNewer = !before || newer(reading, before);
    if (isNewer) current.set(reading.id, reading);
    if (before) past.push(bare(isNewer ? before : reading));
  }
  return { current: [...current.values()], past };
}

/** What is to be kept once a run has read what it was given. */
export interface Settled extends Readings {
  /** Rows of what was read in this run. */
  rows: SourceRow[];
  /** Sources that count again, see `load.ts`. */
  renewed: SourceId[];
  /** Past readings that are one too many. */
  dropped: SourceId[];
}

interface SettledMeeting {
  current: Reading;
  past: Retrieval[];
  fresh: Reading[];
  isRenewed: boolean;
}

/**
 * The latest of what was read now takes the place of what is stored, unless that was retrieved later. The same source again
 * keeps the instant of its first retrieval as long as it is the current one.
 */
function settleMeeting(
  stored: Reading | undefined,
  past: readonly Retrieval[],
  given: readonly Reading[],
): SettledMeeting {
  const instants = new Map([...past, ...(stored ? [stored] : [])].map((one) => [one.source, one.retrievedAt]));
  const known = (one: Reading): Reading => ({ ...one, retrievedAt: instants.get(one.source) ?? one.retrievedAt });
  const [latest, ...others] = [...given].sort(newestFirst);
  const isAgain = latest !== undefined && latest.source === stored?.source;
  const winner = isAgain ? known(latest) : [latest, stored].flatMap((one) => one ?? []).sort(newestFirst)[0]!;
  const rest = [latest, stored, ...others.map(known)].flatMap((one) => one ?? []);
  const retrievals = new Map([...past, ...rest].map((one) => [one.source, bare(one)]));
  retrievals.delete(winner.source);
  const fresh = given.map((one) => (one.source === winner.source ? winner : known(one)));
  const isRenewed = winner === latest && instants.has(winner.source);
  return { current: winner, past: [...retrievals.values()].sort(newestFirst), fresh, isRenewed };
}

const rowOf = ({ row, retrievedAt }: Reading): SourceRow[] => (row ? [{ ...row, retrievedAt }] : []);

/** Lays what was read now over what is stored. */
export function settle(stored: Readings, fresh: readonly Reading[]): Settled {
  const before = new Map(stored.current.map((one) => [one.id, one]));
  const [past, given] = [groupBy(stored.past, ({ id }) => id), groupBy(fresh, ({ id }) => id)];
  const ids = [...new Set([...before.keys(), ...given.keys()])].sort();
  const all = ids.map((id) => settleMeeting(before.get(id), past.get(id) ?? [], given.get(id) ?? []));
  const dropped = all.flatMap((one) => one.past.slice(MOST_PAST)).map(({ source }) => source);
  const gone = new Set(dropped);
  return {
    current: all.map(({ current }) => current),
    past: all.flatMap((one) => one.past.slice(0, MOST_PAST)),
    rows: all.flatMap((one) => one.fresh.filter(({ source }) => !gone.has(source)).flatMap(rowOf)),
    renewed: all.flatMap(({ current, isRenewed }) => (isRenewed ? [current.source] : [])),
    dropped,
  };
}
