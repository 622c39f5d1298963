/** What an application is made of. The CLI opens the parts; tests pass their own. */
import type { Logger } from 'pino';
import type { Store } from '../cypher/store.ts';
import type { Embedder } from '../ingest/embedding/embedder.ts';
import type { KeptFigures } from '../ingest/evaluate/kept.ts';
import type { Progress } from '../ingest/model.ts';
import type { PipelineParts } from '../ingest/pipeline.ts';
import type { RawSource, ReadMeeting } from '../ingest/readers/reader.ts';

/** What one request, and one visitor, may use. */
export interface Limits {
  /** Requests to the API per minute and address; health checks and the page are not counted. */
  requestsPerMinute: number;
  /** Of these, requests that write or have a source read. */
  writesPerMinute: number;
  /** Of these, requests that make this server fetch an address. */
  fetchesPerMinute: number;
  /** Milliseconds after which a request is given up. */
  requestTime: number;
  /** Milliseconds after which a change of the graph is given up, if it has not been written by then. */
  writeTime: number;
  /** Milliseconds in which the store has to answer for `/readyz`. */
  healthTime: number;
}

/** What reading and changing the graph is done with, away from the event loop. */
export interface Work {
  /**
   * The meetings of a source.
   *
   * @throws {ReadError} when it cannot be read within its bounds
   * @throws {ThreadBusy} when too many others wait
   */
  read: (source: RawSource, signal: AbortSignal) => Promise<ReadMeeting[]>;
  /**
   * What stands at an address.
   *
   * @throws {SourceError} when it may not or cannot be fetched
   */
  fetch: (url: string, signal: AbortSignal) => Promise<RawSource>;
  /** The parts of one run of the pipeline, with its own progress and its own end. */
  pipeline: (run: { progress: Progress; signal: AbortSignal }) => PipelineParts;
}

export interface AppParts {
  store: Store;
  /** null when there is no model: everything but semantic search works. */
  embedder: Embedder | null;
  /** Folder of the built page; null when it was not built. */
  page: string | null;
  /** Whose pages may show the page in a frame; absent means only our own. */
  embedOrigins?: readonly string[];
  /** Under which address visitors reach the server; null or absent: the `Host` of each request, over http. */
  publicUrl?: string | null;
  /** What was measured of models, as it is kept now. */
  figures: () => Promise<KeptFigures>;
  version: string;
  work: Work;
  /** What writing takes; null when nothing: then only this machine may write. */
  writeToken: string | null;
  log: Logger;
  /** Whether only this machine can reach the server. Then only its own names are accepted as `Host`. */
  local: boolean;
  limits?: Partial<Limits>;
}

/** Far above what one person's page asks for; the wider limit is for programs on the same machine. */
export const defaultLimits = (local: boolean): Limits => ({
  requestsPerMinute: local ? 120_000 : 3_000,
  writesPerMinute: local ? 600 : 60,
  fetchesPerMinute: local ? 60 : 20,
  requestTime: 15_000,
  writeTime: 600_000,
  healthTime: 2_000,
});
