/** The explorer in a frame, as a guest: by keyboard alone, and without taking focus, wheel or finger from the page around it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

/** A long page of another site, with a field before the frame. */
const host = { source: '' };
const site = createServer((_req, res) => {
  res.setHeader('content-type', 'text/html').end(
    `<title>Host</title><input id="field" autofocus><iframe src="${host.source}" width="900" height="560" title="Graph"></iframe><div style="height:3000px"></div>`,
  ); // prettier-ignore
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
afterAll(() => void site.close());
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

const CORE = `document.querySelector('.canvas')._cyreg.cy`;
const zoomOf = (frame: Frame) => frame.evaluate<number>(`${CORE}.zoom()`);

describe.skipIf(chromiumLeftOut())('the explorer as a guest', () => {
  const explorer = useExplorer({ EMBED_ORIGINS: origin });

  async function visit(query = ''): Promise<{ page: Page; frame: Frame }> {
    const page = await explorer.open('', { painted: false });
    host.source = new URL(`/?embed=1${query}`, page.url()).href;
    await page.goto(origin);
    const frame = page.frames()[1]!;
    await frame.waitForSelector('[data-painted]');
    await frame.waitForSelector('.view-switch');
    return { page, frame };
  }

  it('leaves the keyboard where it was when it opens', async () => {
    const { page, frame } = await visit(`&at=${WEAK_TO_STRONG}`);
    await frame.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('lets the wheel scroll the page around it, and zooms with Ctrl', async () => {
    const { page, frame } = await visit();
    const box = (await page.locator('iframe').boundingBox())!;
    await page.mouse.move(box.x + 450, box.y + 280);
    const before = await zoomOf(frame);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await zoomOf(frame)).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomOf(frame)).toBeGreaterThan(before);
    expect(await frame.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).touchAction)).toBe('pan-y');
  });

  it('is walked by keyboard alone: to the outline, a talk, back, another view, and the whole', async () => {
    const { page, frame } = await visit();
    const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Skip to the outline of the graph');
    await page.keyboard.press('Enter');
    await frame.locator('[role="treeitem"]:focus').waitFor();
    await page.keyboard.press('w');
    await expect.poll(focused).toMatch(/^Weak to Strong/);
    await page.keyboard.press('Enter');
    await frame.locator('#detail:focus').waitFor();
    await frame.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Weak to Strong/);
    await frame.getByRole('button', { name: 'Close: The graph as an outline' }).press('Enter');
    await frame.getByRole('button', { name: 'Table' }).press('Enter');
    await frame.locator('.table-scroll').waitFor();
    const [whole] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'Open in Colloquy' }).press('Enter'),
    ]);
    await whole.locator('.header').waitFor();
    expect(whole.url()).toContain('view=table');
  });
});
