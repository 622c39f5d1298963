/** Adding a meeting and mending the graph, as a person does it in the page. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { chromiumLeftOut } from '../support/machine.ts';
import { useExplorer } from './explorer.ts';

const PAGE = `Winter School on Tidal Computing
Harbour Institute, January 12-13, 2026

Monday, January 12
9:30 AM Ada Bell (Duke University) | Estuaries as Analog Memory
11:00 AM R. Vidal | Gradient flows in tidal networks

Abstracts

Estuaries as Analog Memory
Ada Bell
We show how an estuary stores bits in its salinity. This is joint work with Carl Ng.
`;

/** From the open tool to what was understood of a pasted page, by keyboard. */
async function readByKeyboard(page: Page, text: string) {
  await page.getByRole('radio', { name: 'Address' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Load this meeting' }).waitFor();
}

describe.skipIf(chromiumLeftOut())('a person', () => {
  const explorer = useExplorer();

  it('adds a meeting by keyboard, having seen it beside its source, and walks on to its talk', async () => {
    const page = await explorer.open('?tool=add');
    await readByKeyboard(page, PAGE);
    await page.locator('.previewed-talks summary').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Carl Ng', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.source-text mark').innerText()).toBe('Carl Ng');
    await page.getByRole('button', { name: 'Load this meeting' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^New: \d+/).click();
    await page.getByRole('link', { name: 'Estuaries as Analog Memory' }).click();
    await page.getByRole('region', { name: 'Details' }).getByRole('link', { name: 'Carl Ng' }).waitFor();
  });

  it('is told what is wrong with a page that holds no meeting, and keeps the text', async () => {
    const page = await explorer.open('?tool=add');
    await page.locator('#add').getByText('Text', { exact: true }).click();
    await page.getByLabel('Text of the page').fill('Nothing of the kind.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/no meeting was found/);
    expect(await page.getByLabel('Text of the page').inputValue()).toBe('Nothing of the kind.');
  });

  it('renames a person with a reason, sees it decided, and undoes it', async () => {
    const page = await explorer.open('?tool=mend&at=person:bin-yu');
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByText('Something is wrong here').click();
    await details.getByLabel('Shown as').fill('Bin Yu (Statistics)');
    await details.getByLabel('Why').fill('Two people of that name will come');
    await details.getByLabel('Your name').fill('Emmy');
    await details.getByRole('button', { name: 'Rename' }).click();
    await details.getByRole('heading', { name: 'Bin Yu (Statistics)', level: 2 }).waitFor();
    await page.getByRole('tab', { name: 'Decided' }).click();
    const decision = page.locator('.decision').first();
    expect(await decision.innerText()).toMatch(/Bin Yu[^]*Two people of that name will come — Emmy/);
    await decision.getByText('Undo', { exact: true }).click();
    await decision.getByLabel('Why').fill('Only one came');
    await decision.getByRole('button', { name: 'Undo it' }).click();
    await details.getByRole('heading', { name: 'Bin Yu', exact: true, level: 2 }).waitFor();
  });

  it('parts two people of one name by the places where it is printed', async () => {
    const page = await explorer.open('?at=person:rene-vidal');
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByText('Something is wrong here').click();
    await details.getByRole('combobox', { name: 'What' }).click();
    await page.getByRole('option', { name: 'It is two people of one name' }).click();
    await details.getByRole('checkbox').first().check();
    const before = await details.getByRole('checkbox').count();
    await details.getByLabel('Why').fill('Another of that name spoke');
    await details.getByLabel('Your name').fill('Emmy');
    await details.getByRole('button', { name: 'Part them' }).click();
    await expect.poll(() => details.getByRole('checkbox').count()).toBe(before - 1);
  });

  it('sees what the data lacks, with the passage', async () => {
    const page = await explorer.open('?tool=mend');
    await page.locator('.finding summary').first().waitFor();
    const findings = await page.locator('.finding summary').allInnerTexts();
    for (const finding of findings) expect(finding).toMatch(/: \d+ of \d+$/);
  });
});
