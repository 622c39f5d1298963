/** How two things connect, as a person finds it: shortest, alternatives, through what many share, and none. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { CORE } from './cytoscape.ts';
import { shownNodes, useExplorer } from './explorer.ts';
import { meeting, person, WORDS_ONLY } from './meetings.ts';

const talk = (key: string, title: string, name: string, keywords: string[] = []) => ({ key, title, keywords, speakers: [person(name)] }); // prettier-ignore
const organizers = [person('Olga Oak'), person('Pia Pine')];
const spring = meeting(
  'Spring School',
  [
    talk('a', 'Sheaves on graphs', 'Ann Alder', ['Sheaves']),
    talk('b', 'Spectra of trees', 'Ben Birch', ['Spectra']),
    talk('c', 'Sheaves and spectra', 'Cleo Cedar', ['Sheaves', 'Spectra']),
  ],
  { organizers },
);
const autumn = meeting('Harvest Days', []);

describe.skipIf(chromiumLeftOut())('how two things connect', () => {
  const explorer = useExplorer(WORDS_ONLY, [spring, autumn]);
  const open = (from: string, to: string) => explorer.open(`?tool=path&from=${from}&to=${to}`);
  const onPath = (page: Page) => page.evaluate<string[]>(`${CORE}.nodes('.on-path').map((node) => node.id())`);

  it('tells the shortest paths from those that are a step longer, under headings', async () => {
    const page = await open('person:ann-alder', 'person:cleo-cedar');
    await page.getByRole('list', { name: 'Shortest: 3 steps' }).waitFor();
    const longer = page.getByRole('list', { name: 'One step longer: 4 steps' });
    await longer.getByText(/both spoke about “Sheaves”/).waitFor();
    expect(await page.getByText(/says little/).count()).toBe(0);
  });

  it('shows an alternative on the graph by its number, and keeps it in the address', async () => {
    const page = await open('person:ann-alder', 'person:cleo-cedar');
    await page.locator('.path-sentence').first().focus();
    expect(await onPath(page)).not.toContain('topic:sheave');
    const second = page.locator('.path', { hasText: 'both spoke about “Sheaves”' });
    const number = await second.locator('kbd').innerText();
    await page.keyboard.press(number);
    await expect.poll(() => second.getAttribute('data-chosen')).toBe('true');
    await expect.poll(() => onPath(page)).toContain('topic:sheave');
    await page.reload();
    await expect.poll(() => second.getAttribute('data-chosen')).toBe('true');
    await expect.poll(() => onPath(page)).toContain('topic:sheave');
  });

  it('goes through what everybody shares where nothing else leads, and says that this says little', async () => {
    const page = await open('person:olga-oak', 'person:pia-pine');
    await page.getByRole('list', { name: /^Through Spring School, which has \d+ connections and says little: 2 steps$/ }).waitFor(); // prettier-ignore
    await page.getByRole('button', { name: /Olga Oak organized Spring School/ }).first().click(); // prettier-ignore
    await page.getByRole('region', { name: 'Details' }).waitFor();
  });

  it('says plainly that there is no path, and leads on', async () => {
    const page = await open('person:ann-alder', 'meeting:harvest-days-2031');
    await page.getByText('No path of at most 6 steps leads from Ann Alder to Harvest Days.').waitFor();
    expect(await page.locator('.path-sentence').count()).toBe(0);
    await page.getByRole('button', { name: 'Show both on the graph' }).click();
    expect(await shownNodes(page)).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Compare the two' }).click();
    await page.getByRole('region', { name: 'Compare' }).getByText('They have nothing in common').waitFor();
  });

  it('is cleared, and asks for two', async () => {
    const page = await open('person:ann-alder', 'person:cleo-cedar');
    await page.getByRole('button', { name: 'Clear the path' }).click();
    await page.getByText('Pick a person, a talk, a topic.').waitFor();
    await expect.poll(() => onPath(page)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('from')).toBeNull();
  });
});
