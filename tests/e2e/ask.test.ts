/** The questions as a person meets them: answerable or not, with why each row is one. axe and the keyboard included. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer } from './explorer.ts';

const SERIES = 'series:mathematical-and-scientific-foundations-of-deep-learning-annual-meeting';
const CAME_BACK = `?tool=ask&ask=who-came-back&ask.series=${SERIES}`;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const ids =
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html)))';
  return page.evaluate<string[]>(ids);
}

describe.skipIf(chromiumLeftOut())('asking', () => {
  const explorer = useExplorer();

  it('lists the questions by who has them, and says which cannot be answered', async () => {
    const page = await explorer.open('?tool=ask');
    for (const asker of ['Taking part in a meeting', 'Organizing a meeting', 'Watching a field'])
      await page.getByRole('region', { name: asker }).getByRole('button').first().waitFor();
    await page
      .getByRole('button', { name: /Who bridges themes.*Not answerable from this data, because no theme/ })
      .click();
    await page.getByText(/^Not answerable from this data, because no theme/).waitFor();
  });

  it('shows why a row is an answer, puts its nodes on the canvas, and is a link', async () => {
    const page = await explorer.open(CAME_BACK);
    const table = page.getByRole('table', { name: 'Who came back?' });
    await table.getByText('Rong Ge gave').waitFor();
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await expect.poll(() => shownNodes(page)).toBeGreaterThanOrEqual(60);
    await table.getByRole('link', { name: 'gave: evidence 1 of 2 for Rong Ge' }).click();
    await page.getByRole('heading', { name: /^Rong Ge gave/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('ask')).toBe('who-came-back');
  });

  it('offers only nodes of the kinds that a question takes', async () => {
    const page = await explorer.open('?tool=ask&ask=who-came-back');
    await page.getByRole('textbox', { name: 'The series' }).fill('foundations of deep learning');
    await page.getByRole('option').first().waitFor();
    const offered = await page.getByRole('option').allInnerTexts();
    expect(offered).toHaveLength(1);
    expect(offered[0]).toMatch(/series$/);
  });

  it('by keyboard alone: an example, its evidence', async () => {
    const page = await explorer.open('?tool=ask&ask=who-works-on');
    const example = page.getByRole('button', { name: 'Example: implicit bias' });
    await example.focus();
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('link', { name: /^gave: evidence 1 of 2 for Peter Bartlett/ });
    await evidence.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Peter Bartlett gave/ }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it.each([
      ['the list', '?tool=ask', '.questions'],
      ['an answer', CAME_BACK, '.evidence-links'],
      ['what is not answerable', '?tool=ask&ask=who-spans-themes', '.not-answerable'],
      ['an answer on a phone', CAME_BACK, '.evidence-links', { width: 360, height: 740 }],
    ])(
      `axe finds nothing wrong with %s, ${colorScheme}`,
      async (_what, query, ready, viewport?: { width: number; height: number }) => {
        const page = await explorer.open(query, { colorScheme, ...(viewport && { viewport }) });
        await page.locator(ready).first().waitFor({ state: 'attached' });
        expect(await violations(page)).toEqual([]);
      },
    );
});
