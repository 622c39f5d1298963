import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const palette = async (page: Page, typed: string) => {
  await page.keyboard.press('Control+k');
  const box = page.getByRole('textbox', { name: 'A command or the name of a node' });
  await box.fill(typed);
  return box;
};

describe.skipIf(chromiumLeftOut())('commands', () => {
  const explorer = useExplorer();

  it('are found by typing, and done by Enter', async () => {
    const page = await explorer.open();
    await palette(page, 'view: table');
    await page.getByRole('button', { name: /Open the view: Table/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Rows' }).waitFor();
  });

  it('are found beside the nodes of the graph', async () => {
    const page = await explorer.open();
    await palette(page, 'vidal');
    await page.getByRole('button', { name: /René Vidal/ }).click();
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: 'René Vidal' }).waitFor();
  });

  it('of the selected node are the first', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await palette(page, 'hide');
    await page.getByRole('button', { name: /^Hide/ }).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('off')).toBe(WEAK_TO_STRONG);
  });

  it('have keys, which are listed', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(page);
    await page.locator('#main').focus();
    await page.keyboard.press('h');
    await expect.poll(() => shownNodes(page)).toBe(before - 1);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await list.getByText('Command palette').waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
  });

  it('leave letters alone where they are typed', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(page);
    await page.getByRole('combobox', { name: /^Search/ }).fill('');
    await page.keyboard.type('hop');
    expect(await page.getByRole('combobox', { name: /^Search/ }).inputValue()).toBe('hop');
    expect(await shownNodes(page)).toBe(before);
  });
});
