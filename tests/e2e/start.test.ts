/** The start of the page, and its one canvas: painted before the rest is there, and kept while another view stands in its place. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CORE, placesOn } from './cytoscape.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const explorer = useExplorer();

interface Core {
  zoom(to?: number): number;
  pan(): { x: number; y: number };
  on(event: string, heard: () => void): void;
  nodes(): { map<T>(f: (node: { id(): string; position(): object }) => T): T[] };
}
interface Watched extends Window {
  kept: Element;
  drawn: number;
  heard: string[];
}

const cameraOf = (page: Page) => page.evaluate<object>(`({ zoom: ${CORE}.zoom(), ...${CORE}.pan() })`);

const view = (page: Page, name: string) => page.locator('.view-switch button', { hasText: name });

/** Counts frames that are drawn, and remembers the canvas. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.kept = document.querySelector('.canvas')!;
    watched.drawn = 0;
    (watched.kept as unknown as { _cyreg: { cy: Core } })._cyreg.cy.on('render', () => void watched.drawn++);
  });
const drawn = (page: Page) => page.evaluate(() => (window as unknown as Watched).drawn);
const isKept = (page: Page) =>
  page.evaluate(() => (window as unknown as Watched).kept === document.querySelector('.canvas'));

/** Until nothing more is drawn for half a second. */
async function atRest(page: Page): Promise<number> {
  for (let before = -1; ;) {
    const now = await drawn(page);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(500);
  }
}

/** Opens the page again in another tab, without the files whose names begin so. */
async function without(files: RegExp, query = ''): Promise<Page> {
  const open = await explorer.open();
  const page = await open.context().newPage();
  await page.route(files, (route) => route.abort());
  await page.goto(`${new URL(open.url()).origin}/${query}`);
  return page;
}

const isPainted = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('graph painted').length > 0);

describe('the graph', () => {
  it.each(['', '?edges=20&hide=person', `?at=${WEAK_TO_STRONG}&tool=outline`, '?embed=1'])(
    'is painted without the page around it: %s',
    async (query) => {
      const page = await without(/\/assets\/(start|libraries|page)-/, query);
      await isPainted(page);
      expect(await page.locator('.view-switch').count()).toBe(0);
      const whole = await explorer.open(query);
      const nodes = (one: Page) => one.evaluate<number>(`${CORE}.nodes().length`);
      expect(await nodes(page)).toBe(await nodes(whole));
    },
  );

  it.each([
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])('stays where it was painted when the page is put around it: $width pixels', async (viewport) => {
    const other = await explorer.open('', { viewport });
    const page = await other.context().newPage();
    let go: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/assets\/(start|page)-/, async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto(new URL(other.url()).origin);
    await isPainted(page);
    await watch(page);
    const before = { box: await page.locator('.canvas').boundingBox(), camera: await cameraOf(page) };
    go();
    await page.locator('.canvas-frame[data-painted]').waitFor();
    await atRest(page);
    expect(await isKept(page)).toBe(true);
    expect({ box: await page.locator('.canvas').boundingBox(), camera: await cameraOf(page) }).toEqual(before);
  });

  it('is not waited for when it does not come', async () => {
    const page = await without(/\/api\/overview/);
    await page.getByText('The graph could not be loaded.').waitFor();
  });
});

describe('the canvas', () => {
  it('is the same after another view, with its camera, and draws nothing meanwhile', async () => {
    const page = await explorer.open();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await watch(page);
    await atRest(page);
    const camera = await cameraOf(page);
    await view(page, 'Table').click();
    await page.locator('.table-view').waitFor();
    const before = await atRest(page);
    expect(await page.locator('.canvas').isVisible()).toBe(false);
    expect(await page.locator('.canvas-rest').evaluate((rest: HTMLElement) => rest.inert)).toBe(true);
    await page.setViewportSize({ width: 1100, height: 700 });
    await view(page, 'Map').click();
    expect(await atRest(page)).toBe(before);
    await page.setViewportSize({ width: 1280, height: 800 });
    await view(page, 'Graph').click();
    await page.locator('.canvas').waitFor();
    await atRest(page);
    expect(await isKept(page)).toBe(true);
    expect(await cameraOf(page)).toEqual(camera);
  });

  it('is as large as its place after that has changed meanwhile', async () => {
    const page = await explorer.open();
    await view(page, 'Table').click();
    await page.setViewportSize({ width: 1000, height: 600 });
    await view(page, 'Graph').click();
    await page.locator('.canvas').waitFor();
    const box = (await page.locator('.canvas').boundingBox())!;
    await expect
      .poll(() =>
        page
          .locator('.canvas canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]),
      ) // prettier-ignore
      .toEqual([box.width, box.height]);
  });

  it('shows what was done while it rested', async () => {
    const page = await explorer.open('?off=person:bin-yu');
    await watch(page);
    expect(Object.keys(await placesOn(page))).not.toContain('person:bin-yu');
    await view(page, 'Table').click();
    await page.getByRole('button', { name: /back to the overview/ }).click();
    await page.locator('.canvas').waitFor();
    await expect.poll(async () => Object.keys(await placesOn(page))).toContain('person:bin-yu');
    expect(await isKept(page)).toBe(true);
  });
});
