/**
 * The stages in order: read → resolve → embed → derive → load. What is stored before stays, what is read anew joins it, and
 * the graph is made of all of it together, as people have decided.
 */
import type { ChangeSummary } from '../contract/adding.ts';
import type { Decision } from '../contract/decision.ts';
import type { MeetingId } from '../contract/ids.ts';
import type { Issue } from '../contract/meeting.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import { build, type Built, type BuildTools } from './build.ts';
import { listDecisions } from './curation/list.ts';
import { conflictSentence } from './curation/outcome.ts';
import { decisionIn, decisionRow, keptDecision } from './curation/source.ts';
import { formerThemes } from './former-themes.ts';
import { NothingRead, readIncoming, type FailedSource, type ReadTools, type Unopened } from './incoming.ts';
import { load, type LoadReport } from './load.ts';
import { freshReadings, settle, storedReadings, type Read, type Reading, type Readings } from './readings.ts';
import type { KeptSource, Shelf } from './shelf.ts';
import { summaryOf } from './summary.ts';
import { inTurn } from './turn.ts';

export interface PipelineParts extends BuildTools {
  store: Store;
  /** Where the sources are kept as fetched; null when the engine keeps them for good by itself. */
  shelf: Shelf | null;
  /** How sources are read and the graph is built; in this thread when absent. */
  work?: { read?: Read; build?: typeof build };
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

/** What became of the graph. */
export interface GraphReport {
  changes: LoadReport;
  /** The changes to the graph with labels; what is removed, the sources no longer say: it is retired, not destroyed. */
  summary: ChangeSummary;
  /** Decisions that do not fit what the sources say now, as sentences. */
  conflicts: string[];
  /** Talks of the whole graph, and those that have a vector. */
  talks: number;
  embedded: number;
}

export interface IngestReport extends GraphReport {
  meetings: IngestedMeeting[];
  /** Sources that were left out. */
  failed: FailedSource[];
}

function reportOf(fresh: readonly Reading[], { current }: Readings): IngestedMeeting[] {
  const before = new Map(current.map(({ id, source }) => [id, source]));
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

/** What a graph is made of. */
interface Ingredients {
  stored: Readings;
  fresh: readonly Reading[];
  decisions: readonly Decision[];
}

interface AssembleOptions {
  dryRun: boolean;
  /** Sees the graph before anything is written; what it throws ends the run. */
  check?: (built: Built) => Promise<void>;
}

/** The graph of readings and decisions, loaded. */
async function assemble(
  { stored, fresh, decisions }: Ingredients,
  parts: PipelineParts,
  { dryRun, check }: AssembleOptions,
): Promise<GraphReport> {
  const { store, shelf, model, progress, work, signal } = parts;
  const settled = settle(stored, fresh);
  const meetings = settled.current.map(({ meeting }) => meeting);
  const built = await (work?.build ?? build)(meetings, parts, decisions, await formerThemes(store));
  await check?.(built);
  signal?.throwIfAborted();
  const rows = built.decisions.map(decisionRow);
  const state = {
    ...built,
    sources: [...settled.rows, ...rows],
    renewed: settled.renewed,
    dropped: settled.dropped,
    embeddings: built.vectors,
    model: built.vectors.size > 0 ? model : null,
  };
  progress({ stage: 'load', done: 0, total: 1 });
  let summary: ChangeSummary | undefined;
  const beforeWrite = async (report: LoadReport) => void (summary = await summaryOf(report, built.nodes, store));
  const write = () => load(state, store, { dryRun, beforeWrite });
  const hashes = [...settled.current, ...settled.past, ...rows].map(({ sha256 }) => sha256);
  const changes = await (dryRun ? write() : withShelf(shelf, hashes, write));
  progress({ stage: 'load', done: 1, total: 1 });
  const conflicts = built.decisions.filter((one) => one.state === 'conflict').map(conflictSentence);
  return { changes, summary: summary!, conflicts, talks: built.talks, embedded: built.vectors.size };
}

/** Reads here, or where the parts say. */
const readTools = ({ progress, work, signal }: PipelineParts, keep: ReadTools['keep']): ReadTools => ({
  progress,
  signal,
  read: (source) => freshReadings(source, { read: work?.read, signal }),
  keep,
});

const storedDecisions = async (store: Store): Promise<Decision[]> =>
  (await listDecisions(store)).map(({ decision }) => decision);

/**
 * Adds sources to the graph. A meeting that is stored already is replaced by what was read now, and its earlier reading kept; a
 * source that cannot be opened or read is left out and named in the report.
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
  const { shelf, store } = parts;
  const keep = async (source: KeptSource) => (dryRun ? undefined : shelf?.keep(source));
  const { fresh, failed } = await readIncoming(sources, readTools(parts, keep));
  if (failed.length > 0 && failed.length === sources.length) throw new NothingRead(failed);
  return inTurn(store, async () => {
    const stored = await storedReadings(store);
    const ingredients = { stored, fresh, decisions: await storedDecisions(store) };
    return { meetings: reportOf(fresh, stored), failed, ...(await assemble(ingredients, parts, { dryRun })) };
  });
}

/** A decision that does not fit was refused; nothing was written. The message says why. */
export class RefusedDecision extends Error {
  override name = 'RefusedDecision';
}

/** @throws {RefusedDecision} for the first of these that does not fit */
function refuse(decisions: readonly Decision[], built: Built): void {
  const ids = new Set(decisions.map(({ id }) => id));
  const found = built.decisions.find(({ decision, state }) => state === 'conflict' && ids.has(decision.id));
  if (found) throw new RefusedDecision(found.note!);
}

export interface Decided {
  /** How many were added, and how many were there already. */
  added: number;
  known: number;
  report: GraphReport;
}

interface DecideOptions {
  /** Only report what would change. */
  dryRun?: boolean;
  /** Refuse what does not fit, instead of keeping it and listing it as a conflict. */
  strict?: boolean;
}

/**
 * Adds decisions and makes the graph anew, in one transaction. Decisions that are there already change nothing.
 *
 * @throws {RefusedDecision} when `strict`; nothing is written then
 * @throws what the store throws; the graph is then what it was
 */
export async function decide(
  decisions: readonly Decision[],
  parts: PipelineParts,
  { dryRun = false, strict = false }: DecideOptions = {},
): Promise<Decided> {
  const { store, shelf } = parts;
  return inTurn(store, async () => {
    const before = await storedDecisions(store);
    const there = new Set(before.map(({ id }) => id));
    const added = decisions.filter(({ id }) => !there.has(id));
    const ingredients = { stored: await storedReadings(store), fresh: [], decisions: [...before, ...added] };
    const check = async (built: Built) => {
      if (strict) refuse(added, built);
      if (!dryRun) for (const one of added) await shelf?.keep(keptDecision(one));
    };
    const report = await assemble(ingredients, parts, { dryRun, check });
    return { added: added.length, known: decisions.length - added.length, report };
  });
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
  const there = new Set((await store.read(reads.sources, {})).map(({ sha256 }) => sha256));
  const listed = await shelf.hashes();
  if (!listed && there.size > 0) await shelf.setLoaded([...there]);
  const wanted = new Set(listed ?? there);
  if (there.size === wanted.size && [...wanted].every((hash) => there.has(hash))) return false;
  const kept = await shelf.loaded();
  const decisions = kept.map(decisionIn);
  const others = kept.filter((_, place) => decisions[place] === null);
  const { fresh, failed } = await readIncoming(
    others,
    readTools(parts, async () => undefined),
  );
  // Leaving one out here would lose it.
  if (failed.length > 0) throw new NothingRead(failed);
  const stored = { current: [], past: [] };
  await assemble({ stored, fresh, decisions: decisions.filter((one) => one !== null) }, parts, { dryRun: false });
  return true;
}
