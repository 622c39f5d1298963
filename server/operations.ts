/** What whoever runs the server asks it: does it live, can it answer. */
import { Router } from 'express';
import { ProblemError } from '../contract/problem.ts';
import { reads } from '../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../cypher/store.ts';
import { withinDeadline } from './deadline.ts';

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

/** Answers when the store does; otherwise throws what the store throws. */
async function checkReady(store: Store, options: Required<ReadOptions>): Promise<void> {
  await store.health();
  const counts = await store.read(reads.counts, {}, options);
  if (!counts.some(({ count }) => count > 0)) throw nothingLoaded();
}

/** `/healthz`: the process lives. `/readyz`: the store answers within `timeout` milliseconds, and something is loaded. */
export function operations(store: Store, timeout: number): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    await withinDeadline(res, timeout, (signal) => checkReady(store, { timeout, signal }));
    res.set('Cache-Control', 'no-store').json({ status: 'ready' });
  });
  return router;
}
