/** Adding a meeting: what would be understood of a source, and loading it. */
import type { addingApi, AddingEvent, Handed } from '../../contract/adding.ts';
import { reads } from '../../cypher/reads/index.ts';
import { ingest, type IngestReport } from '../../ingest/pipeline.ts';
import type { RawSource, ReadMeeting } from '../../ingest/readers/reader.ts';
import { meetingIdOf } from '../../ingest/resolve/index.ts';
import { toSource } from '../../ingest/sources/file.ts';
import type { AppParts } from '../parts.ts';
import { toProblem } from '../problems.ts';
import type { Emit, Handler, HandlerParts } from './handler.ts';

/** The source that was handed in. @throws {SourceError} when it cannot be opened or fetched */
async function open(handed: Handed, { fetch }: AppParts['work'], signal: AbortSignal): Promise<RawSource> {
  if (handed.by === 'url') return fetch(handed.url, signal);
  const bytes = handed.by === 'text' ? Buffer.from(handed.text) : Buffer.from(handed.base64, 'base64');
  return toSource(bytes, handed.name);
}

export const preview =
  ({ store, work }: HandlerParts): Handler<typeof addingApi.preview> =>
  async ({ body }, asked) => {
    const raw = await open(body, work, asked.signal);
    const meetings = (await work.read(raw, asked.signal)).map((read) => ({ id: meetingIdOf(read.document), ...read }));
    const found = await store.read(reads.graphNodes, { ids: meetings.map(({ id }) => id) }, asked);
    const known = new Set<string>(found.map(({ id }) => id));
    return {
      uri: raw.uri,
      format: meetings[0]!.document.source.format,
      notes: [...(raw.notes ?? [])],
      meetings: meetings.map(({ id, document, spans, text }) => ({
        id,
        document: { ...document, spans },
        text,
        replaces: known.has(id),
      })),
    };
  };

/** What a person is told who gets less than there could be. */
function noteOn({ talks, embedded }: IngestReport, { embedder }: HandlerParts): string | null {
  if (embedded === talks) return null;
  const state = embedder?.state();
  const why = state && state.state !== 'ready' ? state.sentence : 'There is no embedding model.';
  return `${talks - embedded} of ${talks} talks have no vector and cannot be found by meaning. ${why}`;
}

const doneOf = (report: IngestReport, dryRun: boolean, note: string | null): AddingEvent => ({
  event: 'done',
  meetings: report.meetings.map(({ id, title, talks, replaced, issues }) => ({ id, title, talks, replaced, issues })),
  changes: report.summary,
  note,
  conflicts: report.conflicts,
  dryRun,
});

interface Run {
  raw: RawSource;
  meetings: ReadMeeting[];
  dryRun: boolean;
  signal: AbortSignal;
  emit: Emit<typeof addingApi.add>;
}

async function load({ raw, meetings, dryRun, signal, emit }: Run, parts: HandlerParts): Promise<void> {
  const pipeline = parts.work.pipeline({
    signal,
    progress: ({ stage, done, total, what = null }) => emit({ event: 'progress', stage, done, total, what }),
  });
  // It was read before its turn came, so that what cannot be read never waits.
  const run = { ...pipeline, work: { ...pipeline.work, read: () => meetings } };
  const report = await ingest([{ raw, retrievedAt: new Date().toISOString() }], run, { dryRun });
  emit(doneOf(report, dryRun, noteOn(report, parts)));
}

/** Once the answer has begun its status is out: what goes wrong from then on is its last event. */
async function loadOrSay(run: Run, parts: HandlerParts): Promise<void> {
  let begun = false;
  const emit: Run['emit'] = (event) => {
    begun = true;
    run.emit(event);
  };
  try {
    await load({ ...run, emit }, parts);
  } catch (error) {
    if (!begun || run.signal.aborted) throw error;
    const { problem } = toProblem(error);
    if (problem.status >= 500) parts.log.error({ err: error }, problem.detail);
    emit({ event: 'failed', message: problem.detail });
  }
}

export const add =
  (parts: HandlerParts): Handler<typeof addingApi.add> =>
  async ({ body: { source, dryRun } }, { signal }, emit) => {
    const raw = await open(source, parts.work, signal);
    const meetings = await parts.work.read(raw, signal);
    await parts.turns.take(() => loadOrSay({ raw, meetings, dryRun, signal, emit }, parts));
  };
