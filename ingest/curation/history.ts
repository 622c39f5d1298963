/** What earlier readings of a meeting said and the graph no longer says: retired, not destroyed. */
import type { PastReading } from '../../contract/adding.ts';
import { NodeId, type MeetingId, type NodeKind, type SourceId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { readingOf, storedReadings, type Reading, type Retrieval } from '../readings.ts';
import { groupBy } from '../resolve/groups.ts';
import { resolve } from '../resolve/index.ts';

type Ref = PastReading['retired'][number];

/** A node that only an earlier reading says. */
export interface Retired {
  node: { id: NodeId; kind: NodeKind; label: string };
  meeting: MeetingId;
  /** The newest reading that says it. */
  reading: SourceId;
  retrievedAt: string;
}

/** An earlier reading with what it says beyond the current one of its meeting. */
interface Earlier extends Retrieval {
  gone: Ref[];
}

interface Histories {
  current: ReadonlyMap<MeetingId, Retrieval>;
  /** Newest first. */
  earlier: ReadonlyMap<MeetingId, Earlier[]>;
}

/** What one reading says by itself: two readings of a meeting are compared within the same frame, whatever other meetings add. */
const saidBy = ({ meeting }: Reading): Ref[] =>
  resolve([meeting]).nodes.map(({ id, kind, label }) => ({ id: NodeId.parse(id), kind, label }));

async function storedReading(store: Pick<Store, 'read'>, id: SourceId): Promise<Reading> {
  const [found] = await store.read(reads.source, { id });
  return readingOf(found!.source);
}

async function earlierOf(store: Pick<Store, 'read'>, past: readonly Retrieval[], current: Reading): Promise<Earlier[]> {
  const said = new Set(saidBy(current).map(({ id }) => id));
  const earlier: Earlier[] = [];
  for (const one of past)
    earlier.push({ ...one, gone: saidBy(await storedReading(store, one.source)).filter(({ id }) => !said.has(id)) });
  return earlier.sort((a, b) => (a.retrievedAt > b.retrievedAt ? -1 : a.retrievedAt < b.retrievedAt ? 1 : 0));
}

async function read(store: Pick<Store, 'read'>): Promise<Histories> {
  const { current, past } = await storedReadings(store);
  const byMeeting = new Map(current.map((one) => [one.id, one]));
  const earlier = new Map<MeetingId, Earlier[]>();
  for (const [meeting, those] of groupBy(past, ({ id }) => id))
    earlier.set(meeting, await earlierOf(store, those, byMeeting.get(meeting)!));
  return { current: byMeeting, earlier };
}

/** Reading every earlier source takes a while: what was found is kept until the sources change. */
const known = new WeakMap<object, { sources: string; histories: Promise<Histories> }>();

async function histories(store: Pick<Store, 'read'>): Promise<Histories> {
  const sources = JSON.stringify(await store.read(reads.sources, {}));
  const before = known.get(store);
  if (before?.sources === sources) return before.histories;
  const made = read(store);
  known.set(store, { sources, histories: made });
  made.catch(() => known.delete(store));
  return made;
}

/** Of these nodes those that are not in the graph. */
async function missing<R extends Ref>(store: Pick<Store, 'read'>, nodes: readonly R[]): Promise<R[]> {
  const found = await store.read(reads.graphNodes, { ids: nodes.map(({ id }) => id) });
  const there = new Set<string>(found.map(({ id }) => id));
  return nodes.filter(({ id }) => !there.has(id));
}

/**
 * The readings of a meeting, newest first, each with what it says and the graph does not.
 *
 * @returns none when no meeting has the id
 */
export async function historyOf(store: Pick<Store, 'read'>, meeting: MeetingId): Promise<PastReading[]> {
  const { current, earlier } = await histories(store);
  const now = current.get(meeting);
  if (!now) return [];
  const sources = new Map((await store.read(reads.sources, {})).map((row) => [row.id, row]));
  const past = await Promise.all(
    (earlier.get(meeting) ?? []).map(async (one) => ({ ...one, gone: await missing(store, one.gone) })),
  );
  return [{ ...now, gone: [] }, ...past].flatMap(({ source, gone }, place) => {
    const row = sources.get(source);
    if (!row) return [];
    const { uri, format, retrievedAt } = row;
    return [{ source, uri, format, retrievedAt, current: place === 0, retired: gone }];
  });
}

/** A node that is not in the graph but in an earlier reading of a meeting; null when nothing ever said it. */
export async function retired(store: Pick<Store, 'read'>, id: NodeId): Promise<Retired | null> {
  const { earlier } = await histories(store);
  const found = [...earlier].flatMap(([meeting, readings]) =>
    readings.flatMap(({ source, retrievedAt, gone }) =>
      gone.filter((node) => node.id === id).map((node) => ({ node, meeting, reading: source, retrievedAt })),
    ),
  );
  if (found.length === 0 || (await missing(store, [found[0]!.node])).length === 0) return null;
  return found.reduce((best, one) => (one.retrievedAt > best.retrievedAt ? one : best));
}
