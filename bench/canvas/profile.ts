/** Where the time goes on a page. */
import type { Page } from 'playwright-core';
import { countBy } from '../../client/graph/count-by.ts';

/** Starts to take samples. @returns how to stop: shares of the samples by function, the largest first */
export async function profile(page: Page): Promise<() => Promise<Record<string, number>>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  return async () => {
    const { nodes, samples = [] } = (await session.send('Profiler.stop')).profile;
    const names = new Map(
      nodes.map(({ id, callFrame }) => [id, callFrame.functionName || `(line ${callFrame.lineNumber})`]),
    );
    const counts = countBy(samples, (id) => names.get(id)!);
    const largest = [...counts].sort(([, a], [, b]) => b - a).slice(0, 24);
    return Object.fromEntries(
      largest.map(([name, count]) => [name, Math.round((1_000 * count) / samples.length) / 1_000]),
    );
  };
}
