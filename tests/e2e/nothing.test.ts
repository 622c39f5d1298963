/** No meeting at all, and one node alone: every view and tool says what there is to do. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { CORE, placesOn, pointOf } from './cytoscape.ts';
import { shownNodes, useExplorer } from './explorer.ts';
import { meeting, WORDS_ONLY } from './meetings.ts';

const VIEWS = ['', 'view=map', 'view=table', 'view=schedule', 'view=compare'];
const TOOLS = ['outline', 'meetings', 'themes', 'path', 'similar', 'alike', 'ask', 'history', 'take'];

const failures = (page: Page) => page.getByText(/could not be (loaded|shown)/).count();

describe.skipIf(chromiumLeftOut())('no meeting at all', () => {
  const explorer = useExplorer({}, 'nothing');
  const open = (query: string) => explorer.open(`?${query}`, { painted: false });
  const add = (page: Page) => page.getByRole('button', { name: 'Add a meeting' });

  it.each(VIEWS)('a view says what to do, and leads there: ?%s', async (query) => {
    const page = await open(query);
    await page.getByRole('heading', { name: 'Nothing is here yet' }).waitFor();
    await add(page).click();
    await page.getByRole('region', { name: 'Add a meeting' }).locator('form').first().waitFor();
    expect(await failures(page)).toBe(0);
  });

  it.each(TOOLS)('a tool says what to do: %s', async (name) => {
    const page = await open(`tool=${name}&view=table`);
    await page.locator(`#${name}`).getByText('No meeting is loaded yet').waitFor();
    await page.locator(`#${name}`).getByRole('button', { name: 'Add a meeting' }).click();
    await page.getByRole('region', { name: 'Add a meeting' }).waitFor();
    expect(await failures(page)).toBe(0);
  });

  it('the palette leads there as well', async () => {
    const page = await open('');
    await page.getByRole('heading', { name: 'Nothing is here yet' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('add a meeting');
    await page.locator('.mantine-Spotlight-action', { hasText: 'Add a meeting' }).click();
    await page.getByRole('region', { name: 'Add a meeting' }).waitFor();
  });

  it('a frame does not offer what it has not', async () => {
    const page = await open('embed=1');
    await page.getByText('Meetings are added in Colloquy itself').waitFor();
    expect(await add(page).count()).toBe(0);
  });
});

describe.skipIf(chromiumLeftOut())('one meeting without a talk', () => {
  const explorer = useExplorer(WORDS_ONLY, [meeting('Alone', [])]);
  const SAID: [query: string, said: RegExp][] = [
    ['view=map', /No talk has a place on the map/],
    ['view=table', /There is none of this kind yet/],
    ['view=schedule', /No talk of this meeting has a date and a time/],
    ['view=compare', /Pick two talks/],
    ['tool=path', /Pick a person, a talk, a topic/],
    ['tool=outline', /^Meetings/],
    ['tool=meetings', /Alone/],
  ];

  it('is one node in the middle, which opens', async () => {
    const page = await explorer.open();
    expect(await shownNodes(page)).toBe(1);
    const [[id]] = Object.entries(await placesOn(page)) as [[string, object]];
    expect(await page.evaluate(`${CORE}.nodes().renderedWidth()`)).toBeLessThan(100);
    const { x, y } = await pointOf(page, id);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Alone', level: 2 }).waitFor();
  });

  it.each(SAID)('?%s says what there is and what to do', async (query, said) => {
    const page = await explorer.open(`?${query}`, { painted: !query.includes('view=') });
    await page.getByRole('main').getByText(said).first().waitFor();
    expect(await failures(page)).toBe(0);
  });
});
