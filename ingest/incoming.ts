/** Sources that come in are read one after the other; one that cannot be read is left out, the others are not. */
import type { Progress } from './model.ts';
import type { Reading } from './readings.ts';
import { ReadError } from './readers/reader.ts';
import type { KeptSource } from './shelf.ts';

/** A source that is opened when its turn comes, so that only one is in memory. */
export interface Unopened {
  uri: string;
  open(): Promise<KeptSource>;
}

/** A source that was left out, and why. */
export interface FailedSource {
  uri: string;
  /** One line for a person, with the place in it. */
  message: string;
  line: number | null;
  field: string | null;
}

/** Not one of the sources could be read. */
export class NothingRead extends Error {
  override name = 'NothingRead';
  readonly failed: readonly FailedSource[];
  constructor(failed: readonly FailedSource[]) {
    super(failed.map(({ message }) => message).join('\n'));
    this.failed = failed;
  }
}

function failure(uri: string, error: unknown): FailedSource {
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof ReadError) return { uri, message: said, line: error.line, field: error.field };
  return { uri, message: said.startsWith(uri) ? said : `${uri}: ${said}`, line: null, field: null };
}

export interface ReadTools {
  progress: Progress;
  signal?: AbortSignal | undefined;
  /** The meetings of one source. */
  read: (source: KeptSource) => Reading[] | Promise<Reading[]>;
  /** Given each source that was read, which is let go of afterwards. */
  keep: (source: KeptSource) => Promise<void>;
}

async function readOne(one: KeptSource | Unopened, { read }: ReadTools) {
  const source = 'raw' in one ? one : await one.open();
  return { source, readings: await read(source) };
}

/**
 * Reads sources in their order.
 *
 * @throws what `keep` throws, and the signal's reason
 */
export async function readIncoming(
  sources: readonly (KeptSource | Unopened)[],
  tools: ReadTools,
): Promise<{ fresh: Reading[]; failed: FailedSource[] }> {
  const fresh: Reading[] = [];
  const failed: FailedSource[] = [];
  for (const [done, one] of sources.entries()) {
    const uri = 'raw' in one ? one.raw.uri : one.uri;
    tools.progress({ stage: 'read', done, total: sources.length, what: uri });
    const read = await readOne(one, tools).catch((error: unknown) => failure(uri, error));
    tools.signal?.throwIfAborted();
    if ('message' in read) {
      failed.push(read);
      continue;
    }
    fresh.push(...read.readings);
    await tools.keep(read.source);
  }
  tools.progress({ stage: 'read', done: sources.length, total: sources.length });
  return { fresh, failed };
}
