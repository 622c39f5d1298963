/** Waiting for an answer no longer than a time. */
import { StoreTimeout } from './store.ts';

/** Milliseconds a query may take when nobody says otherwise. */
export const DEFAULT_TIMEOUT = 10_000;

export interface Patience {
  timeout: number;
  signal?: AbortSignal | undefined;
  /** What was asked, for the sentence. */
  what: string;
}

/**
 * The answer, unless the time runs out or the caller loses interest first. The work itself goes on: its answer is dropped.
 *
 * @throws {StoreTimeout} when the time runs out
 */
export async function within<T>(answer: Promise<T>, { timeout, signal, what }: Patience): Promise<T> {
  signal?.throwIfAborted();
  answer.catch(() => {}); // an answer nobody waits for any more must not end the process
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreTimeout(`${what} took longer than ${timeout} ms and was given up.`)),
      timeout,
    );
    onAbort = () => reject(signal!.reason as Error);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([answer, given]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}
