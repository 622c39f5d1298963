/** A phone held upright: all of the graph is seen, and nothing is cut or said wrongly. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { CORE } from './cytoscape.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Ids of the nodes whose bodies are not whole on the canvas. */
const outside = (page: Page) =>
  page.evaluate<string[]>(`${CORE}.nodes().filter((node) => {
    const [{ x, y }, radius] = [node.renderedPosition(), node.renderedWidth() / 2];
    return x < radius || y < radius || x > ${CORE}.width() - radius || y > ${CORE}.height() - radius;
  }).map((node) => node.id())`);

const placeOf = (page: Page, id: string) =>
  page.evaluate<{ x: number; y: number }>(`({ ...${CORE}.getElementById(${JSON.stringify(id)}).position() })`);

describe.skipIf(chromiumLeftOut())('a phone held upright', () => {
  const explorer = useExplorer();

  it('shows all nodes of the graph as it opens, in most of its height', async () => {
    const page = await explorer.open('', PHONE);
    await expect.poll(() => outside(page)).toEqual([]);
    const high = await page.evaluate<number>(`${CORE}.nodes().renderedBoundingBox().h / ${CORE}.height()`);
    expect(high).toBeGreaterThan(0.6);
  });

  it.each(['bipartite', 'timeline', 'themes'])('shows all nodes and titles of the layout: %s', async (layout) => {
    const page = await explorer.open(`?lay=${layout}`, PHONE);
    const titles = page.locator('.canvas-titles span:not([hidden])');
    await titles.first().waitFor();
    await expect.poll(() => outside(page)).toEqual([]);
    const cut = await titles.evaluateAll((all) =>
      all.filter((title) => {
        const { left, right } = title.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      }).map(({ textContent }) => textContent),
    ); // prettier-ignore
    expect(cut).toEqual([]);
  });

  it('holds a node where it was put, there and on a wide screen', async () => {
    const page = await explorer.open(`?pin=400,-90,${WEAK_TO_STRONG}`, PHONE);
    expect(await placeOf(page, WEAK_TO_STRONG)).toEqual({ x: -90, y: 400 });
    const wide = await explorer.open(new URL(page.url()).search);
    expect(await placeOf(wide, WEAK_TO_STRONG)).toEqual({ x: 400, y: -90 });
  });

  it('names in its bar what stands in the middle, and comes back to it', async () => {
    const page = await explorer.open('?view=table', { ...PHONE, painted: false });
    const bar = page.getByRole('navigation', { name: 'Tools' });
    const middle = bar.getByRole('button', { name: 'Table' });
    await expect.poll(() => middle.getAttribute('aria-pressed')).toBe('true');
    expect(await bar.getByRole('button', { name: 'Graph' }).count()).toBe(0);
    await bar.getByRole('button', { name: 'Outline' }).tap();
    await expect.poll(() => middle.getAttribute('aria-pressed')).toBe('false');
    await middle.tap();
    await page.locator('.table-view').waitFor();
    expect(await page.locator('#outline').count()).toBe(0);
  });
});
