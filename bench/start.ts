/**
 * How long a start takes on the bundled meetings, from the command to the first 200 of `/readyz`: on an empty data folder, and again.
 * Prints JSON; seconds, medians of the runs. `npx tsx bench/start.ts [RUNS]`
 */
import { startApp } from '../tests/support/app.ts';
import { median, temporaryFolder } from './support.ts';

const runs = Number(process.argv[2] ?? 5);

async function secondsToReady(dataDir: string): Promise<number> {
  const before = performance.now();
  const app = await startApp({ dataDir });
  const seconds = (performance.now() - before) / 1000;
  await app.stop();
  return seconds;
}

const first: number[] = [];
const second: number[] = [];
for (let run = 0; run < runs; run++) {
  const folder = temporaryFolder();
  first.push(await secondsToReady(folder.path));
  second.push(await secondsToReady(folder.path));
  folder.remove();
}
console.log(JSON.stringify({ what: 'seconds to ready', runs, first: median(first), second: median(second) }));
