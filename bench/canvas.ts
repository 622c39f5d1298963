/**
 * Pan, zoom, drag and expansion of 3,000 nodes and 4,000 edges: our canvas and Cytoscape's own, each with and without
 * its WebGL mode, and sigma.js, by turns in the same run, each in a page of its own. Also what is drawn while the camera
 * moves, and how long it takes until the picture is sharp. Prints JSON: of each figure the median of the rounds, the
 * least and the most. `npx tsx bench/canvas.ts --help` lists the options; `--quick` only tries whether it works.
 */
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/support/browser.ts';
import type { Api, Done, Task } from './canvas/page.ts';
import { PARTS } from './canvas/parts.ts';
import { profile } from './canvas/profile.ts';
import { servePage } from './canvas/serve.ts';
import { summaryOf, timesAsMany } from './canvas/summary.ts';

const HELP = `--rounds 3      how often each canvas has its turn; the graph is another in each round
--frames 60     of each movement
--seconds 4     after which a movement ends, however few frames it had
--canvases "ours;ours, webgl;stock;stock, webgl;sigma"
--nodes 3000 --edges 4000
--ratio 1       device pixels for a CSS pixel
--profile       also the functions that take most of the time
--quick         a small graph, few frames`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    frames: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '4' },
    canvases: { type: 'string', default: 'ours;ours, webgl;stock;stock, webgl;sigma' },
    nodes: { type: 'string', default: '3000' },
    edges: { type: 'string', default: '4000' },
    ratio: { type: 'string', default: '1' },
    profile: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const names = values.canvases.split(';');
const [rounds, ratio] = [values.quick ? 1 : Number(values.rounds), Number(values.ratio)];
const scene = values.quick
  ? { frames: 4, seconds: 1, nodes: 60, edges: 80 }
  : {
      frames: Number(values.frames),
      seconds: Number(values.seconds),
      nodes: Number(values.nodes),
      edges: Number(values.edges),
    };

const served = await servePage();
const browser = await openBrowser();

/** Opens the page anew, so that no canvas profits from what another left behind. */
async function onPage<T>(name: string, act: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<T>) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: ratio });
  page.on('pageerror', (error) => console.error(name, error));
  await page.goto(served.url);
  await page.waitForFunction(() => 'looks' in window);
  const stop = values.profile ? await profile(page) : null;
  const done = await act(page);
  if (stop) console.error(name, await stop());
  await page.close();
  return done;
}

/** One turn of a canvas: its times, then on another page its looks, since looking takes time. */
async function turn(name: string, round: number): Promise<Done> {
  const task: Task = { ...scene, name, seed: 7 + round };
  const times = await onPage(name, (page) => page.evaluate((given) => (window as unknown as Api).times(given), task));
  const looks = await onPage(name, (page) => page.evaluate((given) => (window as unknown as Api).looks(given), task));
  return { times, looks };
}

const done = new Map<string, Done[]>(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (let i = 0; i < names.length; i++) {
    // Another begins in each round: what comes first finds a cooler machine.
    const name = names[(i + round) % names.length]!;
    done.get(name)!.push(await turn(name, round));
    console.error(`round ${round + 1}: ${name}`);
  }
const webgl = await onPage('webgl', (page) => page.evaluate(() => (window as unknown as Api).webgl()));
const [own, peer] = [done.get('ours'), done.get('stock')];
const canvases = Object.fromEntries([...done].map(([name, of]) => [name, summaryOf(of, PARTS)]));
const result = {
  what: 'of each figure the median of the rounds, the least and the most',
  ...scene,
  rounds,
  ratio,
  webgl,
  ...(own && peer ? { 'ours times stock at p5': timesAsMany(own, peer, PARTS) } : {}),
  canvases,
};
console.log(
  JSON.stringify(result, null, 1).replace(
    /\[\s+([^\][]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`,
  ),
);
await browser.close();
served.close();
