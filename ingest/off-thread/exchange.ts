/** One piece of work in a thread that is ready, from the side of the event loop. */
import type { Worker } from 'node:worker_threads';
import { errorOf } from './failure.ts';
import type { FromThread, ToThread } from './messages.ts';

export interface WorkOptions<Said, Told> {
  /** Most milliseconds of work; absent means as long as it takes. */
  milliseconds?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Hears what the work says; an answer that is not `undefined` goes back to it. */
  hear?: (value: Said) => Promise<Told> | void;
}

/** Work that took more than it may. The message says what and how much, e.g. `took longer than 2 s`. */
export class LimitReached extends Error {
  override name = 'LimitReached';
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

function endOf(error: NodeJS.ErrnoException, megabytes: number): Error {
  if (error.code === OUT_OF_MEMORY) return new LimitReached(`needed more than ${megabytes} MB`, { cause: error });
  return new Error(`a working thread stopped: ${error.message}`, { cause: error });
}

/** Calls `stop` with an error when the time is over or the caller has gone. @returns puts the clock away */
function watch(
  { milliseconds, signal }: Pick<WorkOptions<never, never>, 'milliseconds' | 'signal'>,
  stop: (error: Error) => void,
): () => void {
  const late = () => stop(new LimitReached(`took longer than ${milliseconds! / 1000} s`));
  const timer = milliseconds === undefined ? null : setTimeout(late, milliseconds);
  const gone = () => stop(signal!.reason as Error);
  signal?.addEventListener('abort', gone, { once: true });
  return () => {
    if (timer) clearTimeout(timer);
    signal?.removeEventListener('abort', gone);
  };
}

/**
 * Hands work to a thread and waits for its answer. What a thread is in the midst of cannot be stopped but by ending the thread:
 * that is done when the time is over, or the caller has gone.
 *
 * @param megabytes the memory limit of the thread, for the message
 * @throws {LimitReached} when the work took more time or memory than it may
 * @throws what the work throws
 */
export function exchange<Answer, Said, Told>(
  worker: Worker,
  megabytes: number,
  input: unknown,
  { hear, ...limits }: WorkOptions<Said, Told>,
): Promise<Answer> {
  const post = (message: ToThread) => worker.postMessage(message);
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      unwatch();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const stop = (error: Error) => settle(() => void worker.terminate().then(() => reject(error)));
    const unwatch = watch(limits, stop);
    const onMessage = (message: FromThread) => {
      if (message.kind === 'done') settle(() => resolve(message.answer as Answer));
      else if (message.kind === 'failed') settle(() => reject(errorOf(message.failure)));
      else if (message.kind === 'said')
        hear?.(message.value as Said)?.then((value) => post({ kind: 'told', value }), stop);
    };
    const onError = (error: Error) => settle(() => reject(endOf(error, megabytes)));
    const onExit = (code: number) => settle(() => reject(new Error(`a working thread stopped with exit code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    post({ kind: 'work', input });
  });
}
