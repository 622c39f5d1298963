/**
 * From navigation to the first painted graph, in headless Chromium on the bundled meetings, with a cold cache each time.
 * Prints JSON, milliseconds. `npx tsx bench/page.ts [RUNS]`
 */
import { startApp } from '../tests/support/app.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { median, quantile, temporaryFolder } from './support.ts';

const runs = Number(process.argv[2] ?? 10);
const folder = temporaryFolder();
const app = await startApp({ dataDir: folder.path });
const browser = await openBrowser();

/** The page marks the moment at which the canvas holds the graph: performance mark `graph painted`. */
async function firstGraph(): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.url);
  const time = await page.waitForFunction(() => performance.getEntriesByName('graph painted')[0]?.startTime);
  const painted = (await time.jsonValue()) as number;
  await context.close();
  return painted;
}

const times: number[] = [];
for (let run = 0; run < runs; run++) times.push(await firstGraph());
console.log(
  JSON.stringify({
    what: 'milliseconds to the first painted graph',
    runs,
    median: Math.round(median(times)),
    p95: Math.round(quantile(times, 0.95)),
  }),
);
await browser.close();
await app.stop();
folder.remove();
