/** Work for a request ends when its time is up or when the caller has gone away. */
import type { Response } from 'express';
import { ProblemError } from '../contract/problem.ts';

const outOfTime = (milliseconds: number) =>
  new ProblemError(
    {
      slug: 'out-of-time',
      title: 'Out of time',
      status: 504,
      detail: `The answer took longer than ${milliseconds / 1000} seconds and was given up. Ask for less at a time.`,
    },
    { retryAfter: 5 },
  );

/** Aborts when the connection closes before the answer is out. */
export function untilGone(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort(new Error('the caller went away'));
  });
  return controller.signal;
}

/** Aborts after `milliseconds`, or when the caller has gone. */
function signalFor(res: Response, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(outOfTime(milliseconds)), milliseconds);
  res.once('close', () => clearTimeout(timer));
  return AbortSignal.any([controller.signal, untilGone(res)]);
}

/**
 * Runs the work of a request, and stops waiting for it at the deadline even when it does not listen to its signal.
 *
 * @throws a 504 problem when the time is up
 */
export function withinDeadline<T>(
  res: Response,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = signalFor(res, milliseconds);
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
  return Promise.race([work(signal), late]);
}
