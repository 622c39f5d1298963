import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const expandAbout = async (page: Page) => {
  await page.getByRole('button', { name: /^Expand About/ }).click();
  await page.getByRole('button', { name: 'Collapse About' }).waitFor();
};

describe.skipIf(chromiumLeftOut())('what was done', () => {
  const explorer = useExplorer();

  it('is undone and done again by key, and said', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(page);
    await expandAbout(page);
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(before);
    const after = await shownNodes(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownNodes(page)).toBe(before);
    await page.getByRole('status').filter({ hasText: /Undone: Expanded “About” of Weak to Strong|removed/ }).waitFor(); // prettier-ignore
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => shownNodes(page)).toBe(after);
  });

  it('is listed step by step, and each step can be gone back to', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(page);
    await expandAbout(page);
    await page.getByRole('button', { name: 'History', exact: true }).click();
    const steps = page.getByRole('list', { name: 'Steps' });
    await steps.getByRole('button', { name: /^Expanded “About” of Weak to Strong/ }).waitFor();
    await steps.getByRole('button', { name: 'The view as it opened' }).click();
    await expect.poll(() => shownNodes(page)).toBe(before);
    expect(await steps.getByRole('button').count()).toBe(3);
    await page.getByRole('button', { name: 'Play from the start' }).click();
    await page.getByText('2 of 2 steps').waitFor();
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(before);
  });

  it('is handed out as Cypher', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await expandAbout(page);
    await page.getByRole('button', { name: 'History', exact: true }).click();
    await page.getByRole('button', { name: 'As Cypher' }).click();
    const script = await page.getByLabel('The view as Cypher').innerText();
    expect(script).toContain('// What is shown');
    expect(script).toContain('(n:Node {id: $id})-[r:ABOUT]->(m:Node)');
  });

  it('opens in another browser from a link with short names', async () => {
    const page = await explorer.open();
    const all = await shownNodes(page);
    const hide = await page.evaluate(async () => {
      const { nodes } = (await fetch('/api/overview').then((answer) => answer.json())) as { nodes: { id: string }[] };
      return nodes.filter(({ id }) => id.startsWith('talk:')).map(({ id }) => `off=${encodeURIComponent(id)}`);
    });
    await page.goto(`${new URL(page.url()).origin}/?${hide.join('&')}`);
    await page.waitForSelector('[data-painted]');
    expect(hide).toHaveLength(16);
    await page.getByRole('button', { name: 'Meetings', exact: true }).click();
    const link = new URL(page.url()).search;
    expect(link).toMatch(/[?&]ids=[\w-]{128}$/);
    expect(link.length).toBeLessThan(400);
    const other = await explorer.open(link);
    expect(await shownNodes(other)).toBe(all - 16);
  });

  it('that leads to what is no longer there is said, and the rest is shown', async () => {
    const page = await explorer.open('?off=~0&ids=nothere_&hide=topic');
    await page.getByText('One thing in it is no longer there. The rest is shown.').waitFor();
    const shown = await shownNodes(page);
    expect(shown).toBe(await shownNodes(await explorer.open('?hide=topic')));
  });
});
