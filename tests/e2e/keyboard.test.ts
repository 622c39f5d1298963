/** What people come for, done without a pointer: no click and no tap stands in this file. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses the tab key until what has the keyboard is named so; fails after as many stops as a page may have. */
async function tabTo(page: Page, name: RegExp) {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return label ?? element?.textContent ?? '';
    });
    if (name.test(at)) return;
  }
  throw new Error(`the tab key does not lead to ${name}`);
}

async function command(page: Page, typed: string) {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'A command or the name of a node' }).waitFor();
  await page.keyboard.type(typed);
  await page.locator('.mantine-Spotlight-action').first().waitFor();
  await page.keyboard.press('Enter');
}

/** The row of a node in the outline, with the keyboard on it. */
async function inOutline(page: Page, name: string) {
  await page.getByRole('tree').waitFor();
  await page.getByRole('treeitem', { name }).first().focus();
}

/** Takes an offer of the menu of the row that has the keyboard. */
async function fromMenu(page: Page, offer: RegExp) {
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: offer }).first().waitFor(); // prettier-ignore
  for (let i = 0; i < 40 && !offer.test(await focused(page)); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describe.skipIf(chromiumLeftOut())('by keyboard alone, a person', () => {
  const explorer = useExplorer();

  it('expands a relation from the outline and collapses it again', async () => {
    const page = await explorer.open('?tool=outline');
    const before = await shownNodes(page);
    await inOutline(page, 'Weak to Strong');
    await fromMenu(page, /: show \d/);
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(before);
    await inOutline(page, 'Weak to Strong');
    await fromMenu(page, /: collapse$/);
    await expect.poll(() => shownNodes(page)).toBe(before);
  });

  it('hides a node, undoes that, and does it again', async () => {
    const page = await explorer.open('?tool=outline');
    const before = await shownNodes(page);
    await inOutline(page, 'Weak to Strong');
    await fromMenu(page, /^Hide/);
    await expect.poll(() => shownNodes(page)).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownNodes(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => shownNodes(page)).toBe(before - 1);
  });

  it('finds how two people connect', async () => {
    const page = await explorer.open('?tool=path');
    await tabTo(page, /^From/);
    await page.keyboard.type('Vidal');
    await page.getByRole('option', { name: /René Vidal/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^To/);
    await page.keyboard.type('Bin Yu');
    await page.getByRole('option', { name: /Bin Yu/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.path-sentence').first().waitFor();
    expect(await page.locator('.path-sentence').first().innerText()).toMatch(/René Vidal .* Bin Yu/);
  });

  it('sorts the table and opens a row', async () => {
    const page = await explorer.open();
    await command(page, 'view: table');
    await page.getByRole('grid').waitFor();
    await tabTo(page, /^Title/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('th[aria-sort="ascending"]').innerText()).toBe('Title');
    await page.keyboard.press('Tab');
    await tabTo(page, /^(?!Title).*[a-z]{6}/);
    await page.locator('td[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
  });

  it('compares two talks that were chosen in the outline', async () => {
    const page = await explorer.open('?tool=outline');
    await inOutline(page, 'Weak to Strong');
    await page.keyboard.press('Control+Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Space');
    await command(page, 'compare the two');
    await page.getByRole('status').filter({ hasText: /in common/ }).waitFor(); // prettier-ignore
  });

  it('looks only at what is near a node, and at everything again', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(page);
    await command(page, 'focus');
    await expect.poll(() => shownNodes(page)).toBeLessThan(before);
    await command(page, 'end the focus');
    await expect.poll(() => shownNodes(page)).toBe(before);
  });

  it('lays the graph out along time and as it was', async () => {
    const page = await explorer.open();
    await command(page, 'by day and session');
    await expect.poll(() => new URL(page.url()).searchParams.get('lay')).toBe('timeline');
    await command(page, 'as in the overview');
    await expect.poll(() => new URL(page.url()).searchParams.get('lay')).toBeNull();
  });

  it('asks a question of the graph', async () => {
    const page = await explorer.open('?tool=ask&ask=who-connects');
    await page.locator('#ask form').waitFor();
    await tabTo(page, /example/i);
    await page.keyboard.press('Enter');
    await page.getByText('The query that was run').waitFor();
  });

  it('takes the view along', async () => {
    const page = await explorer.open('?tool=take');
    await tabTo(page, /^GEXF$/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.gexf$/);
  });

  it('reads what to miss for a talk off the timetable', async () => {
    const page = await explorer.open(`?view=schedule&at=${WEAK_TO_STRONG}`, { painted: false });
    await page.locator('.slot').first().waitFor();
    await tabTo(page, /^Choose /);
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'What do I miss?' }).waitFor();
  });

  it('goes back in the history of the view', async () => {
    const page = await explorer.open('?hide=topic');
    await command(page, 'how you got here');
    await page.getByText('1 of 1 step').waitFor();
    await tabTo(page, /^The view as it opened$/);
    await page.keyboard.press('Enter');
    await page.getByText('0 of 1 step').waitFor();
  });
});
