/** What whoever runs the server asks it: does it live, can it answer. */
import { Router } from 'express';
import { ProblemError } from '../contract/problem.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';

const HEALTH_TIMEOUT = 2_000;

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

/** `/healthz`: the process lives. `/readyz`: the store answers and something is loaded. */
export function operations(store: Store): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    await store.health();
    const counts = await store.read(reads.counts, {}, { timeout: HEALTH_TIMEOUT });
    if (!counts.some(({ count }) => count > 0)) throw nothingLoaded();
    res.set('Cache-Control', 'no-store').json({ status: 'ready' });
  });
  return router;
}
