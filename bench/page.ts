/**
 * From navigation to the first painted graph, what moves, and how long presses take to show, in headless Chromium with a cold cache each
 * time, beside a page that does nothing but draw the same answer with Cytoscape as it comes. Prints JSON, milliseconds.
 * `npx tsx bench/page.ts [RUNS] [TALKS…]`, 0 talks being the bundled meetings; the page is the one that `npm run build` has built.
 */
import type { Browser } from 'playwright-core';
import { startApp } from '../tests/support/app.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { writeMade } from './page/collections.ts';
import { stockPage } from './page/stock.ts';
import { useThePage } from './page/presses.ts';
import { OBSERVE, pressesOf, vitalsOf, type Vitals } from './page/vitals.ts';
import { median, quantile, temporaryFolder } from './support.ts';

const runs = Number(process.argv[2] ?? 9);
const VIEWPORT = { width: 1280, height: 800 };

async function opened(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(`localStorage.setItem('colloquy-welcome-seen', '1');${OBSERVE}`);
  const page = await context.newPage();
  await page.goto(url);
  return { page, vitals: await vitalsOf(page), close: () => context.close() };
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
const middle = (all: readonly Vitals[], field: keyof Vitals) => median(all.map((one) => one[field]));

function summary(all: readonly Vitals[]) {
  const painted = all.map((one) => one.painted);
  return {
    painted: Math.round(median(painted)),
    p95: Math.round(quantile(painted, 0.95)),
    lcp: Math.round(middle(all, 'lcp')),
    cls: rounded(Math.max(...all.map(({ cls }) => cls))),
    longestTask: Math.round(middle(all, 'longest')),
    blocked: Math.round(middle(all, 'blocked')),
  };
}

/** Page and peer in turn, so that what else the machine does meets both. */
async function figures(browser: Browser, url: string) {
  const stock = await stockPage(url);
  const [ours, peer]: Vitals[][] = [[], []];
  for (let run = 0; run < runs; run++)
    for (const [address, into] of [
      [url, ours!],
      [stock.url, peer!],
    ] as const) {
      const { vitals, close } = await opened(browser, address);
      into.push(vitals);
      await close();
    }
  stock.close();
  const { page, close } = await opened(browser, url);
  const slowest = await useThePage(page);
  const presses = await pressesOf(page);
  await close();
  return {
    ...summary(ours!),
    presses: presses.length,
    inp98: quantile(presses, 0.98),
    inpMedian: median(presses),
    slowest: slowest.slice(0, 6),
    stock: summary(peer!),
  };
}

const browser = await openBrowser();
const report: Record<string, unknown> = { runs };
for (const talks of process.argv.length > 3 ? process.argv.slice(3).map(Number) : [0, 480, 10_000]) {
  const folder = temporaryFolder();
  if (talks > 0) await writeMade(folder.path, talks);
  const app = await startApp({ dataDir: folder.path });
  report[talks === 0 ? 'bundled' : `${talks} talks`] = await figures(browser, app.url);
  await app.stop();
  folder.remove();
}
console.log(JSON.stringify(report, null, 2));
await browser.close();
