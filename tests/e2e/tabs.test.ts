/** Two tabs on one server: each keeps its view, storage is shared, the graph changes meanwhile, and so may the page itself. */
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

describe.skipIf(chromiumLeftOut())('two tabs', () => {
  const explorer = useExplorer();

  async function twice(query = '') {
    const one = await explorer.open(query);
    const other = await one.context().newPage();
    await other.goto(one.url());
    await other.waitForSelector('[data-painted]');
    return { one, other };
  }

  it('of the same link change apart, and each undoes its own', async () => {
    const { one, other } = await twice(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(one);
    await one.getByRole('button', { name: 'Unfold the legend' }).click();
    await one.getByRole('switch', { name: /^People/ }).click();
    await other.getByRole('button', { name: 'Close the details' }).click();
    await expect.poll(() => shownNodes(one)).toBeLessThan(before);
    expect(await shownNodes(other)).toBe(before);
    expect(new URL(other.url()).search).toBe('');
    expect(new URL(one.url()).searchParams.get('at')).toBe(WEAK_TO_STRONG);
    await other.getByRole('button', { name: /^Undo/ }).click();
    await other.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    await one.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => shownNodes(one)).toBe(before);
  });

  it('share the colours that one of them chooses', async () => {
    const { one, other } = await twice();
    const scheme = () => other.evaluate(() => document.documentElement.dataset.mantineColorScheme);
    expect(await scheme()).toBe('light');
    await one.getByRole('button', { name: 'Colour scheme' }).click();
    await one.getByRole('menuitem', { name: 'Dark' }).click();
    await expect.poll(scheme).toBe('dark');
  });

  it('go on when the graph has changed: what is hidden in one is said in the other, and the rest stays', async () => {
    const { one, other } = await twice();
    await other.locator('.view-switch').getByRole('button', { name: 'Table' }).click();
    const status = await one.evaluate(async () => {
      const act = { act: 'hide', node: 'topic:early-stopping' };
      const body = JSON.stringify({ act, author: 'Test', reason: 'It is a test' });
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/decisions', { method: 'POST', headers, body })).status;
    });
    expect(status).toBe(200);
    await other.locator('.view-switch').getByRole('button', { name: 'Graph' }).click();
    await other.goto(`${new URL(other.url()).origin}/?at=topic:early-stopping&mark=${WEAK_TO_STRONG}`);
    await other.waitForSelector('[data-painted]');
    await other.locator('.lost').getByText('early stopping').waitFor();
    expect(await shownNodes(other)).toBeGreaterThan(50);
    await other.locator('.marked-bar').getByText('1 chosen').waitFor();
  });
});

describe.skipIf(chromiumLeftOut())('a page that was renewed since it was opened', () => {
  const explorer = useExplorer();

  it.each([
    ['a view', /\/assets\/table-/, 'Table', '.table-view'],
    ['a tool', /\/assets\/themes-/, 'Themes', '#themes .note, #themes li'],
  ])('says that the code of %s is gone, and shows it where it was after loading', async (_what, file, name, there) => {
    const page = await explorer.open(`?mark=${WEAK_TO_STRONG}`);
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('button', { name, exact: true }).first().click();
    const notice = page.getByRole('alert').filter({ hasText: 'could not be shown' });
    await notice.getByText('its code did not come', { exact: false }).waitFor();
    expect(await page.getByRole('combobox', { name: /^Search/ }).isVisible()).toBe(true);
    await page.unroute(file);
    await notice.getByRole('button', { name: 'Load the page again' }).click();
    await page.locator(there).first().waitFor();
    expect(new URL(page.url()).searchParams.get('mark')).toBe(WEAK_TO_STRONG);
  });
});
