/**
 * Latency of the requests that a page makes, on the bundled meetings, one after the other over loopback, beside `/healthz`, which
 * does nothing: the difference is ours. Prints JSON, milliseconds. `npx tsx bench/api.ts [REQUESTS]`
 */
import { startApp } from '../tests/support/app.ts';
import { quantile, temporaryFolder } from './support.ts';

const requests = Number(process.argv[2] ?? 400);
const folder = temporaryFolder();
const app = await startApp({ dataDir: folder.path });

interface Listed {
  results: { id: string }[];
}
const found = (await (await fetch(`${app.url}/api/search?q=gradient&kinds=talk&limit=20`)).json()) as Listed;
const talks = found.results.map(({ id }) => encodeURIComponent(id));
const pick = (run: number) => talks[run % talks.length]!;

const paths: Record<string, (run: number) => string> = {
  healthz: () => '/healthz',
  related: (run) => `/api/talks/${pick(run)}/related?limit=10`,
  node: (run) => `/api/nodes/${pick(run)}`,
  neighbours: (run) => `/api/nodes/${pick(run)}/neighbours`,
  overview: () => '/api/overview',
  lexical: (run) => `/api/search?mode=lexical&q=${['gradient', 'watermark', 'graph', 'vidal'][run % 4]}`,
};

async function latencies(pathOf: (run: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let run = -20; run < requests; run++) {
    const before = performance.now();
    const response = await fetch(app.url + pathOf(run + 20));
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${pathOf(run + 20)}: ${response.status}`);
    if (run >= 0) times.push(performance.now() - before);
  }
  return times;
}

const figures: Record<string, { p50: number; p95: number }> = {};
for (const [name, pathOf] of Object.entries(paths)) {
  const times = await latencies(pathOf);
  figures[name] = { p50: Number(quantile(times, 0.5).toFixed(2)), p95: Number(quantile(times, 0.95).toFixed(2)) };
}
console.log(JSON.stringify({ what: 'milliseconds per request', requests, ...figures }));
await app.stop();
folder.remove();
