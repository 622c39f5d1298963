/** What floats over the graph leaves one another alone, at every width and with a wide panel beside it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

/** Pairs of things that share more than a pixel of the screen; what is scrolled out of sight covers nothing. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const parts = ['.legend', '.status-line > *', '.camera', '.toolbar', '.view-switch', '.undo'].flatMap((name) =>
      [...document.querySelectorAll(name)].map((element) => ({ name, box: element.getBoundingClientRect() })),
    );
    return parts.flatMap((a, i) =>
      parts.slice(i + 1).flatMap((b) => {
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return width > 1 && height > 1 ? [`${a.name} and ${b.name}`] : [];
      }),
    );
  });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];

describe.skipIf(chromiumLeftOut())('where there is no room for two panels', () => {
  const explorer = useExplorer();

  it('the one called last stands, and the other is back when it is closed', async () => {
    const page = await explorer.open('?tool=outline', { viewport: { width: 768, height: 1024 } });
    const outline = page.locator('#outline');
    await page.getByRole('treeitem', { name: /Weak to Strong/ }).click();
    await page.getByRole('region', { name: 'Details' }).waitFor();
    expect(await outline.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Close the details' }).click();
    await outline.locator('[role="treeitem"]:focus').waitFor();
  });
});

describe.skipIf(chromiumLeftOut())('nothing over the graph is covered', () => {
  const explorer = useExplorer();

  it.each(SIZES)('at $width pixels, as it opens and laid out anew', async (viewport) => {
    for (const query of ['', '?lay=themes']) {
      const page = await explorer.open(query, { viewport });
      await page.locator('.toolbar').waitFor();
      expect(await covered(page)).toEqual([]);
    }
  });

  it.each(SIZES.slice(0, 2))('at $width pixels, between a tool and the details', async (viewport) => {
    const page = await explorer.open(`?tool=outline&lay=themes&at=${WEAK_TO_STRONG}`, { viewport });
    await page.locator('.ranked').first().waitFor({ state: 'attached' });
    await page.locator('.toolbar').waitFor();
    expect(await covered(page)).toEqual([]);
  });
});
