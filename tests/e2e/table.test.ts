import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer } from './explorer.ts';

const names = (page: Page) => page.locator('tbody td[data-type="text"]:nth-child(2)').allInnerTexts();

describe.skipIf(chromiumLeftOut())('the table', () => {
  const explorer = useExplorer();
  const open = async (query: string) => {
    const page = await explorer.open(query, { painted: false });
    await page.getByRole('grid', { name: 'Rows' }).waitFor();
    return page;
  };

  it('lists a kind, sorted and filtered, and all of that is in the address', async () => {
    const page = await open('?view=table');
    await page.getByText('16 rows').waitFor();
    await page.locator('.table-tools label', { hasText: 'People' }).click();
    await page.getByText('21 rows').waitFor();
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    const sorted = await names(page);
    expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
    await page.getByLabel('Filter the rows').fill('vidal');
    await page.getByText('1 of 21 rows').waitFor();
    await page.reload();
    await page.getByText('1 of 21 rows').waitFor();
    expect(await names(page)).toEqual(['René Vidal']);
  });

  it('is walked by arrows; Enter opens the details, Space chooses, and the graph has the same selection', async () => {
    const page = await open('?view=table');
    await page.locator('td[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const title = (await names(page))[1]!;
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: title }).waitFor();
    await page.locator('td[tabindex="0"]').focus();
    await page.keyboard.press('Space');
    await page.locator('tr[aria-selected="true"]').waitFor();
    await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Graph' }).click();
    await page.waitForSelector('[data-painted]');
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: title }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('mark')).toHaveLength(1);
  });

  it('puts its rows on the graph', async () => {
    const page = await open('?view=table&set.table.kind=topic');
    const text = await page.getByRole('button', { name: /on the graph$/ }).innerText();
    const topics = Number(/\d+/.exec(text)![0]);
    await page.getByRole('button', { name: /on the graph$/ }).click();
    await page.waitForSelector('[data-painted]');
    const others = await shownNodes(await explorer.open('?hide=topic'));
    await expect.poll(() => shownNodes(page)).toBe(others + topics);
  });

  it('is saved as CSV, with the columns that are shown', async () => {
    const page = await open('?view=table&set.table.kind=meeting');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Venue' }).click();
    await page.keyboard.press('Escape');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await saved.path(), 'utf8')).trim().split('\n');
    expect(saved.suggestedFilename()).toBe('meeting.csv');
    expect(lines[0]).toBe('Title,Series,Year,First day,Last day,Talks,People,Connections');
    expect(lines).toHaveLength(3);
  });

  it('draws only the rows in sight', async () => {
    const page = await explorer.open('?view=table', { painted: false, viewport: { width: 1280, height: 400 } });
    await page.getByRole('grid', { name: 'Rows' }).waitFor();
    await page.locator('.table-tools label', { hasText: 'Topics' }).click();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount').then(Number)).toBeGreaterThan(40);
    expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(35);
  });
});
