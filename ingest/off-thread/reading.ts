/** Reading off the event loop: a hostile document costs its own thread, and no more time and memory than it may have. */
import os from 'node:os';
import { ReadError, type RawSource, type ReadMeeting } from '../readers/reader.ts';
import { LimitReached } from './exchange.ts';
import { Thread, type ThreadLimits } from './thread.ts';

export interface ReadingLimits extends ThreadLimits {
  /** Most milliseconds for one source. */
  milliseconds: number;
}

/** The programme of a large conference takes a tenth of either. */
const READING: ReadingLimits = { milliseconds: 2_000, megabytes: 256, queue: 16 };

/** A thread gets its share of a core only: where more wants to run than there are cores, its clock runs longer, up to fivefold. */
const crowding = (): number => Math.min(5, Math.max(1, os.loadavg()[0]! / os.availableParallelism()));

export interface Reading {
  /**
   * Reads a source as `readSource` does, in a thread of its own.
   *
   * @throws {ReadError} when it cannot be read, or took more than 2 s of a core or 256 MB
   * @throws {ThreadBusy} when too many others wait
   */
  read: (source: RawSource, signal?: AbortSignal) => Promise<ReadMeeting[]>;
  close: () => Promise<void>;
}

/** Opens the thread that reads, and keeps it warm. */
export function openReading({ milliseconds, megabytes, queue }: ReadingLimits = READING): Reading {
  const thread = new Thread<RawSource, ReadMeeting[]>(new URL('./read-worker.ts', import.meta.url), {
    megabytes,
    queue,
  });
  thread.warm();
  return {
    read: (source, signal) =>
      thread.run(source, { milliseconds: Math.ceil(milliseconds * crowding()), signal }).catch((error: unknown) => {
        if (!(error instanceof LimitReached)) throw error;
        throw new ReadError(source.uri, `reading it ${error.message} and was given up`, { cause: error });
      }),
    close: () => thread.close(),
  };
}
