/** What whoever runs the server asks it: does it live, can it answer. */
import { Router, type Response } from 'express';
import { ProblemError } from '../contract/problem.ts';
import { reads } from '../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../cypher/store.ts';
import { withinDeadline } from './deadline.ts';
import { onlyMethods } from './problems.ts';

const nothingLoaded = () =>
  new ProblemError(
    {
      slug: 'nothing-loaded',
      title: 'Nothing is loaded',
      status: 503,
      detail: 'The store answers and holds no meeting yet: load one with `colloquy ingest`.',
    },
    { retryAfter: 5 },
  );

/** To whoever asks whether it is ready, a store that is silent is no gateway's delay: 503, as when it is down. */
function notReady(error: unknown): never {
  if (!(error instanceof ProblemError) || error.problem.status !== 504) throw error;
  const detail = 'The store did not answer in time.';
  throw new ProblemError(
    { slug: 'not-ready', title: 'Not ready', status: 503, detail },
    { cause: error, retryAfter: 5 },
  );
}

/** Answers when the store does; otherwise throws what the store throws. */
async function checkReady(store: Store, options: Required<ReadOptions>): Promise<void> {
  await store.health();
  const counts = await store.read(reads.counts, {}, options);
  if (!counts.some(({ count }) => count > 0)) throw nothingLoaded();
}

/** `/healthz`: the process lives. `/readyz`: the store answers within `timeout` milliseconds, and something is loaded. */
export function operations(store: Store, timeout: number): Router {
  const router = Router();
  const answer = (address: string, status: string, check: (res: Response) => Promise<void>) =>
    router
      .route(address)
      .get(async (_req, res) => {
        await check(res);
        res.set('Cache-Control', 'no-store').json({ status });
      })
      .all(onlyMethods(['GET', 'HEAD']));
  answer('/healthz', 'ok', async () => {});
  answer('/readyz', 'ready', (res) =>
    withinDeadline(res, timeout, (signal) => checkReady(store, { timeout, signal })).catch(notReady),
  );
  return router;
}
