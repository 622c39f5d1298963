import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { useExplorer, WEAK_TO_STRONG, type Explorer } from './explorer.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds wrong, as lines that say where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const VIEWS: [name: string, query: string, ready: string][] = [
  ['the graph', '', '.legend'],
  ['the outline and a talk', `?tool=outline&at=${WEAK_TO_STRONG}`, '.ranked'],
  ['a person and a path', '?tool=path&from=person:rene-vidal&to=person:bin-yu&at=person:rene-vidal', '.path-sentence'],
  ['the meetings', '?tool=meetings', '.meeting-card'],
  ['the questions', '?tool=ask&ask=who-connects', '#ask form'],
  ['a pasted text', '?tool=similar', '#similar form'],
  ['the themes', '?tool=themes', '#themes .note'],
  ['a meeting to add', '?tool=add', '#add form'],
  ['what the data lacks', '?tool=mend&at=person:rene-vidal', '#mend [role="tabpanel"]'],
  ['a search', '?q=gradient', '[role="option"]'],
  ['a map', '?view=map', '.dot'],
  ['a table', '?view=table', '[role="grid"]'],
  ['a schedule', `?view=schedule&mark=${WEAK_TO_STRONG}`, '.programme'],
  ['a comparison', '?view=compare&mark=person:rene-vidal&mark=person:bin-yu', '.compared'],
  ['the history', '?tool=history', '.steps'],
  ['what can be taken along', '?tool=take', '.formats'],
  ['more talks like one', `?tool=alike&mark=${WEAK_TO_STRONG}`, '#alike .ranked, #alike li'],
  ['chosen nodes and a focus', '?mark=person:rene-vidal&mark=person:bin-yu&near=2-person:bin-yu', '.canvas'],
];

/** The views beside the graph paint no canvas. */
const open = (explorer: Explorer, query: string, options: BrowserContextOptions) =>
  explorer.open(query, { ...options, painted: !query.includes('view=') });
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

describe.skipIf(chromiumLeftOut())('axe finds nothing wrong', () => {
  const explorer = useExplorer();

  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of ['desktop', 'phone'] as const)
      it.each(VIEWS)(`with %s, ${colorScheme}, ${size}`, async (_name, query, ready) => {
        const page = await open(explorer, query, { colorScheme, viewport: SIZES[size] });
        await page.locator(ready).first().waitFor({ state: 'attached' });
        expect(await violations(page)).toEqual([]);
      });

  it.each(['light', 'dark'] as const)('with the palette and with the keys, %s', async (colorScheme) => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`, { colorScheme });
    await page.keyboard.press('Control+k');
    await page.locator('.mantine-Spotlight-action').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.mantine-Spotlight-action').first().waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('with the menu of a row of the outline', async () => {
    const page = await explorer.open('?tool=outline');
    await page.getByRole('treeitem', { name: /Weak to Strong/ }).first().focus(); // prettier-ignore
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('with the passage of a fact and an open why', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('button', { name: /^Why/ }).first().click();
    await page.locator('.sentence-pair').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Source: the abstract' }).click();
    await page.getByRole('dialog').locator('mark').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe.skipIf(chromiumLeftOut())('by keyboard alone', () => {
  const explorer = useExplorer();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('a person skips to the outline, walks it, opens a talk and comes back', async () => {
    const page = await explorer.open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the outline of the graph');
    await page.keyboard.press('Enter');
    await page.getByRole('tree').waitFor();
    await page.locator('[role="treeitem"]:focus').waitFor();
    await page.keyboard.press('w');
    await expect.poll(() => focused(page)).toMatch(/^Weak to Strong/);
    await page.keyboard.press('Enter');
    await page.locator('#detail:focus').waitFor();
    await page.getByRole('heading', { name: /Weak to Strong/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^Weak to Strong/);
  });

  it('a person goes from a neighbour to its own entry', async () => {
    const page = await explorer.open('?tool=outline');
    await page.locator('[role="treeitem"][tabindex="0"]').focus();
    for (const key of ['w', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key, { delay: 60 });
    await expect.poll(() => focused(page)).toBe('Nati Srebro');
    expect(await page.locator('[role="treeitem"]:focus').getAttribute('aria-level')).toBe('2');
  });

  it('a person searches, and hears how much was found', async () => {
    const page = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('watermark');
    await page.getByRole('option').first().waitFor();
    await expect.poll(() => page.locator('.unseen[role="status"]').innerText()).toMatch(/^\d+ results?\./);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Details' }).waitFor();
    await expect.poll(() => page.locator('.unseen[role="status"]').innerText()).toMatch(/selected/);
  });

  it('a person pastes a text, looks elsewhere, finds it again, and sees the talks on the graph', async () => {
    const page = await explorer.open('?tool=similar');
    await page.getByRole('textbox', { name: 'Your text' }).fill('A strong student is taught by a weak teacher.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#similar .ranked').first().waitFor();
    await page.getByRole('button', { name: 'Meetings', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Text', exact: true }).press('Enter');
    await page.locator('#similar .ranked').first().waitFor();
    await page.getByRole('button', { name: /^Show these \d+ on the graph$/ }).press('Enter');
    await expect.poll(() => page.locator('.marked-bar').innerText()).toMatch(/^([2-9]|\d\d) chosen/);
  });

  it('a person looks at a source and is back at the fact', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('button', { name: 'Source: the abstract' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('mark').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[aria-label="Source: the abstract"]:focus').waitFor();
  });

  it('the canvas is no stop for the tab key', async () => {
    const page = await explorer.open();
    expect(await page.locator('.canvas').getAttribute('tabindex')).toBeNull();
    expect(await page.locator('.canvas-frame').getAttribute('aria-label')).toMatch(/^Graph of 67 nodes/);
  });
});

describe.skipIf(chromiumLeftOut())('at 360 pixels', () => {
  const explorer = useExplorer();

  it.each(VIEWS)('%s fits across', async (_name, query, ready) => {
    const page = await open(explorer, query, { viewport: SIZES.phone, hasTouch: true });
    await page.locator(ready).first().waitFor({ state: 'attached' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });

  it('what is pressed is at least 24 pixels high and wide', async () => {
    const page = await explorer.open(`?tool=outline&at=${WEAK_TO_STRONG}`, { viewport: SIZES.phone, hasTouch: true });
    await page.locator('.ranked').first().waitFor({ state: 'attached' });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, [role="treeitem"]')]
        .filter((element) => !element.closest('.skip-links'))
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });

  it('a person opens a talk from the outline and begins a path and goes back to the graph', async () => {
    const page = await explorer.open('', { viewport: SIZES.phone, hasTouch: true });
    await page.getByRole('button', { name: 'Outline', exact: true }).tap();
    await page.getByRole('treeitem', { name: /Weak to Strong/ }).tap();
    await page.getByRole('heading', { name: /Weak to Strong/ }).waitFor();
    await page.getByRole('button', { name: 'Path from here' }).tap();
    await page.getByRole('textbox', { name: 'To' }).tap();
    await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Graph' }).tap();
    await page.getByRole('region', { name: 'Details' }).waitFor({ state: 'detached' });
    expect(await page.locator('.canvas').isVisible()).toBe(true);
  });
});
