/**
 * The stages in order: read → resolve → embed → derive → load. What is stored before stays, what is read anew joins it, and
 * the graph is made of all of it together.
 */
import type { MeetingId } from '../contract/ids.ts';
import type { Issue } from '../contract/meeting.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import { build, type BuildTools } from './build.ts';
import { load, type LoadReport } from './load.ts';
import { freshReadings, latest, storedReadings, type Read, type Reading } from './readings.ts';
import type { KeptSource, Shelf } from './shelf.ts';

export interface PipelineParts extends BuildTools {
  store: Store;
  /** Where the sources are kept as fetched; null when the engine keeps them for good by itself. */
  shelf: Shelf | null;
  /** How sources are read and the graph is built; in this thread when absent. */
  work?: { read: Read; build: typeof build };
  /** Ends a run before it writes. */
  signal?: AbortSignal;
}

/** One meeting that was read in this run. */
export interface IngestedMeeting {
  id: MeetingId;
  title: string;
  uri: string;
  talks: number;
  issues: Issue[];
  /** Whether it took the place of an earlier reading of the same meeting. */
  replaced: boolean;
}

export interface IngestReport {
  meetings: IngestedMeeting[];
  /** Sources that were left out. */
  failed: FailedSource[];
  changes: LoadReport;
  /** Talks of the whole graph, and those that have a vector. */
  talks: number;
  embedded: number;
}

function reportOf(fresh: readonly Reading[], stored: readonly Reading[]): IngestedMeeting[] {
  const before = new Map(stored.map(({ id, source }) => [id, source]));
  return fresh.map(({ id, source, meeting: { document } }) => ({
    id,
    title: document.meeting.title,
    uri: document.source.uri,
    talks: document.talks.length,
    issues: document.issues,
    replaced: before.has(id) && before.get(id) !== source,
  }));
}

/** Runs a write with the shelf saying what the graph is about to be made of; a failed write leaves it saying what it was. */
async function withShelf(
  shelf: Shelf | null,
  hashes: readonly string[],
  write: () => Promise<LoadReport>,
): Promise<LoadReport> {
  if (!shelf) return write();
  const before = await shelf.hashes();
  await shelf.setLoaded(hashes);
  try {
    return await write();
  } catch (error) {
    // Where this fails as well, the first error says more; the next command then finishes what was begun.
    await shelf.setLoaded(before ?? []).catch(() => {});
    throw error;
  }
}

/** The graph of readings, loaded. */
async function assemble(
  kept: readonly Reading[],
  { dryRun, ...parts }: PipelineParts & { dryRun: boolean },
): Promise<Pick<IngestReport, 'changes' | 'talks' | 'embedded'>> {
  const { store, shelf, model, progress } = parts;
  const built = await build(
    kept.map(({ meeting }) => meeting),
    parts,
  );
  const state = {
    ...built,
    sources: kept.flatMap(({ row }) => row ?? []),
    keptSources: kept.filter(({ row }) => !row).map(({ source }) => source),
    embeddings: built.vectors,
    model: built.vectors.size > 0 ? model : null,
  };
  progress({ stage: 'load', done: 0, total: 1 });
  const hashes = kept.map(({ sha256 }) => sha256);
  const write = () => load(state, store, { dryRun });
  const changes = await (dryRun ? write() : withShelf(shelf, hashes, write));
  progress({ stage: 'load', done: 1, total: 1 });
  return { changes, talks: built.talks, embedded: built.vectors.size };
}

/**
 * Adds sources to the graph. A meeting that is stored already is replaced by what was read now; a source that cannot be
 * opened or read is left out and named in the report.
 *
 * @param dryRun only report what would change
 * @throws {NothingRead} when no source could be read; nothing is written then
 * @throws what the store throws; the graph is then what it was
 */
export async function ingest(
  sources: readonly (KeptSource | Unopened)[],
  parts: PipelineParts,
  { dryRun = false } = {},
): Promise<IngestReport> {
  const { shelf, store, progress } = parts;
  const keep = async (source: KeptSource) => (dryRun ? undefined : shelf?.keep(source));
  const { fresh, failed } = await readIncoming(sources, progress, keep);
  if (failed.length > 0 && failed.length === sources.length) throw new NothingRead(failed);
  const stored = await storedReadings(store);
  const assembled = await assemble(latest(stored, fresh), { ...parts, dryRun });
  return { meetings: reportOf(fresh, stored), failed, ...assembled };
}

/**
 * Makes the graph say what the shelf says: after a graph file was lost, or a process was killed between the two. A list that
 * was lost is written anew from the graph.
 *
 * @returns whether the graph had to be made anew
 * @throws {NothingRead} when one of the sources can no longer be read; the graph stays as it is
 */
export async function restore(parts: PipelineParts): Promise<boolean> {
  const { shelf, store } = parts;
  if (!shelf) return false;
  const stored = new Set((await store.read(reads.sources, {})).map(({ sha256 }) => sha256));
  const listed = await shelf.hashes();
  if (!listed && stored.size > 0) await shelf.setLoaded([...stored]);
  const wanted = new Set(listed ?? stored);
  if (stored.size === wanted.size && [...wanted].every((hash) => stored.has(hash))) return false;
  const { fresh, failed } = await readIncoming(await shelf.loaded(), parts.progress, async () => undefined);
  // Leaving one out here would lose it.
  if (failed.length > 0) throw new NothingRead(failed);
  await assemble(latest([], fresh), { ...parts, dryRun: false });
  return true;
}
