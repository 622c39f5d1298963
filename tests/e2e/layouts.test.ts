import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../client/graph/layouts/index.ts';
import { chromiumLeftOut } from '../support/machine.ts';
import { CORE, placesOn } from './cytoscape.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

/** How many nodes stand within the canvas. */
const shareInSight = (page: Page) =>
  page.evaluate<number>(`(() => {
    const { width, height } = document.querySelector('.canvas').getBoundingClientRect();
    const inside = ${CORE}.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      return x > 0 && y > 0 && x < width && y < height;
    });
    return inside.filter(Boolean).length / inside.length;
  })()`);

async function choose(page: Page, title: string) {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${title}`) }).click();
}

/** Chooses a layout and waits until the places are others. */
async function layOut(page: Page, title: string) {
  const before = await placesOn(page);
  await choose(page, title);
  await expect.poll(() => placesOn(page)).not.toEqual(before);
  return placesOn(page);
}

const query = (page: Page) => new URL(page.url()).search;

describe.skipIf(chromiumLeftOut())('a layout', () => {
  const explorer = useExplorer();

  it.each(layouts.map(({ name, title }) => [name, title]))(
    '%s is chosen by its menu, stands the same in a fresh browser, and is undone',
    async (name, title) => {
      const page = await explorer.open();
      const before = await placesOn(page);
      const laid = await layOut(page, title);
      expect(Object.keys(laid)).toEqual(Object.keys(before));
      expect(query(page)).toContain(name);
      expect(await shareInSight(page)).toBe(1);
      const other = await explorer.open(query(page));
      await expect.poll(() => placesOn(other)).toEqual(laid);
      expect(await shareInSight(other)).toBe(1);
      await page.keyboard.press('Control+z');
      await expect.poll(() => placesOn(page)).toEqual(before);
    },
  );

  it('leaves what is pinned where it is held', async () => {
    const page = await explorer.open(`?pin=70,-30,${WEAK_TO_STRONG}`);
    expect((await placesOn(page))[WEAK_TO_STRONG]).toEqual({ x: 70, y: -30 });
    const laid = await layOut(page, 'People and topics');
    expect(laid[WEAK_TO_STRONG]).toEqual({ x: 70, y: -30 });
  });

  it('that cannot be computed is said, leaves everything in its place, and can be tried again', async () => {
    const page = await explorer.open();
    const before = await placesOn(page);
    await page.route('**/api/rows/**', (route) => route.abort());
    await choose(page, 'By day and session');
    await page.getByText('This layout could not be computed.').first().waitFor();
    expect(await placesOn(page)).toEqual(before);
    await page.unroute('**/api/rows/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => placesOn(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
  });
});
