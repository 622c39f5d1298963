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
import { freshReadings, latest, storedReadings, type Reading } from './readings.ts';
import type { KeptSource, Shelf } from './shelf.ts';

export interface PipelineParts extends BuildTools {
  store: Store;
  /** Where the sources are kept as fetched; null when the engine keeps them for good by itself. */
  shelf: Shelf | null;
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
  changes: LoadReport;
  /** Talks of the whole graph, and those that have a vector. */
  talks: number;
  embedded: number;
}

/** Reads every source before anything is kept, so that one that cannot be read leaves nothing behind. */
function readAll(sources: readonly KeptSource[], { progress }: PipelineParts): Reading[] {
  return sources.flatMap((source, done) => {
    progress({ stage: 'read', done, total: sources.length, what: source.raw.uri });
    return freshReadings(source);
  });
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
  sources: readonly KeptSource[],
  hashes: readonly string[],
  write: () => Promise<LoadReport>,
): Promise<LoadReport> {
  if (!shelf) return write();
  const before = await shelf.hashes();
  for (const source of sources) await shelf.keep(source);
  await shelf.setLoaded(hashes);
  try {
    return await write();
  } catch (error) {
    // Where this fails as well, the first error says more; the next command then finishes what was begun.
    await shelf.setLoaded(before ?? []).catch(() => {});
    throw error;
  }
}

async function assemble(
  sources: readonly KeptSource[],
  stored: readonly Reading[],
  parts: PipelineParts,
  dryRun: boolean,
): Promise<IngestReport> {
  const { store, shelf, model, progress } = parts;
  const fresh = readAll(sources, parts);
  const kept = latest(stored, fresh);
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
  const changes = await (dryRun ? write() : withShelf(shelf, sources, hashes, write));
  progress({ stage: 'load', done: 1, total: 1 });
  return { meetings: reportOf(fresh, stored), changes, talks: built.talks, embedded: built.vectors.size };
}

/**
 * Adds sources to the graph. A meeting that is stored already is replaced by what was read now.
 *
 * @param dryRun only report what would change
 * @throws {ReadError} for the first source that cannot be read; nothing is loaded then
 * @throws what the store throws; the graph is then what it was
 */
export async function ingest(
  sources: readonly KeptSource[],
  parts: PipelineParts,
  { dryRun = false } = {},
): Promise<IngestReport> {
  return assemble(sources, await storedReadings(parts.store), parts, dryRun);
}

/**
 * Makes the graph say what the shelf says: after a graph file was lost, or a process was killed between the two. A list that
 * was lost is written anew from the graph.
 *
 * @returns whether the graph had to be made anew
 */
export async function restore(parts: PipelineParts): Promise<boolean> {
  const { shelf, store } = parts;
  if (!shelf) return false;
  const stored = new Set((await store.read(reads.sources, {})).map(({ sha256 }) => sha256));
  const listed = await shelf.hashes();
  if (!listed && stored.size > 0) await shelf.setLoaded([...stored]);
  const wanted = new Set(listed ?? stored);
  if (stored.size === wanted.size && [...wanted].every((hash) => stored.has(hash))) return false;
  await assemble(await shelf.loaded(), [], parts, false);
  return true;
}
