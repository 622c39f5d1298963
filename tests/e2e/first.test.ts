/** The first minute, the server gone, the frame, the details: as people meet them in a browser. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  );
}

const PHONE = { width: 360, height: 740 };
const SIZES = [{ width: 1280, height: 800 }, PHONE];
const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(chromiumLeftOut())('the first minute', () => {
  const explorer = useExplorer();
  const first = { first: true } as const;
  const welcome = (page: Page) => page.getByRole('region', { name: 'Welcome to Colloquy' });

  it('offers three things to try, made of what is loaded, each a link that works by itself', async () => {
    const page = await explorer.open('', first);
    const links = welcome(page).getByRole('list').getByRole('link');
    await expect.poll(() => links.count()).toBe(3);
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await links.nth(1).click();
    await page.locator('.path-sentence').first().waitFor();
    expect(await welcome(page).count()).toBe(0);
    await page.goto(addresses[2]!);
    await page.locator('#ask table').first().waitFor();
  });

  it('is closed once and for all', async () => {
    const page = await explorer.open('', first);
    await page.getByRole('button', { name: 'Start on my own' }).click();
    await page.reload();
    await page.waitForSelector('[data-painted]');
    expect(await welcome(page).count()).toBe(0);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForSelector('[data-painted]');
    expect(await welcome(other).count()).toBe(0);
  });

  it('does not stand in the way of who follows a link', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`, first);
    await page.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    expect(await welcome(page).count()).toBe(0);
  });

  it('has a tour of five steps that the keyboard takes and leaves', async () => {
    const page = await explorer.open();
    const help = page.getByRole('button', { name: 'Help' });
    await help.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Take the tour' }).press('Enter');
    const tour = page.getByRole('dialog');
    for (const step of [1, 2, 3, 4, 5]) {
      await tour.getByText(`Step ${step} of 5`).waitFor();
      expect(await violations(page)).toEqual([]);
      await tour.getByRole('button', { name: step === 5 ? 'Done' : 'Next' }).press('Enter');
    }
    await tour.waitFor({ state: 'detached' });
    expect(await page.getByRole('region', { name: 'Details' }).count()).toBe(1);
  });

  it('lets Esc end the tour at any step', async () => {
    const page = await explorer.open('', first);
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.waitForSelector('[data-painted]');
    expect(await welcome(page).count()).toBe(0);
  });

  for (const colorScheme of SCHEMES)
    it.each(SIZES)(`has nothing that axe finds wrong, ${colorScheme}, $width`, async (viewport) => {
      const page = await explorer.open('', { ...first, colorScheme, viewport });
      await expect.poll(() => welcome(page).getByRole('link').count()).toBe(3);
      expect(await violations(page)).toEqual([]);
    });
});

describe.skipIf(chromiumLeftOut())('a server that is gone', () => {
  const explorer = useExplorer();

  it('is said, with what still works; the notice goes by itself, and what failed is asked again', async () => {
    const page = await explorer.open();
    const notice = page.getByRole('alert').filter({ hasText: 'The server does not answer' });
    await page.route('**/api/**', (route) => route.abort());
    // Said until it is heard: the page listens once it is put up, and what was asked before may still be answered.
    const saidToBeGone = async () => {
      await page.evaluate("window.dispatchEvent(new Event('offline'))");
      return notice.isVisible();
    };
    await expect.poll(saidToBeGone, { interval: 3_000 }).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await shownNodes(page)).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'Outline', exact: true }).click();
    await page.getByRole('treeitem', { name: /Weak to Strong/ }).click();
    await page.getByText('The details could not be loaded.').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    await notice.waitFor({ state: 'detached' });
  });

  it('does not stop another tab, and each tab keeps its own view', async () => {
    const page = await explorer.open('?at=person:rene-vidal');
    const other = await page.context().newPage();
    await other.goto(new URL('/?tool=meetings', page.url()).href);
    await other.locator('.meeting-card').first().waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe('person:rene-vidal');
    await page.getByRole('heading', { name: 'René Vidal' }).waitFor();
  });
});

/** A page of another site with the explorer in a frame; its address has to be known before the explorer starts. */
const host = { source: '' };
const site = createServer((_req, res) => {
  res.setHeader('content-type', 'text/html').end(`<iframe src="${host.source}" width="900" height="600"></iframe>`);
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
afterAll(() => void site.close());
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const show = (url: string) => ((host.source = url), origin);

describe.skipIf(chromiumLeftOut())('the explorer in a frame', () => {
  const allowed = useExplorer({ EMBED_ORIGINS: origin });
  const forbidden = useExplorer();

  it('shows view and details, without header, tools and forms, and keeps its state', async () => {
    const page = await allowed.open('', { painted: false });
    const source = new URL(`/?embed=1&at=person:rene-vidal`, page.url()).href;
    await page.goto(show(source));
    const frame = page.frames()[1]!;
    await frame.getByRole('heading', { name: 'René Vidal' }).waitFor();
    expect(await frame.locator('.header, .rail, .mend-node').count()).toBe(0);
    await frame.getByRole('button', { name: 'Table' }).click();
    await frame.locator('.table-scroll').waitFor();
    expect(frame.url()).toContain('embed=1&view=table');
    const whole = frame.getByRole('link', { name: 'Open in Colloquy' });
    expect(await whole.getAttribute('href')).not.toContain('embed');
    expect(await whole.getAttribute('rel')).toContain('noopener');
  });

  it('is not shown by a site that was not named', async () => {
    const page = await forbidden.open('', { painted: false });
    const source = new URL('/?embed=1', page.url()).href;
    const refused: string[] = [];
    const context = await page.context().browser()!.newContext();
    const outside = await context.newPage();
    outside.on('console', (message) => refused.push(message.text()));
    await outside.goto(show(source));
    await expect.poll(() => refused.join()).toContain('frame-ancestors');
    expect(await outside.frames()[1]?.locator('.page').count()).toBe(0);
  });

  for (const colorScheme of SCHEMES)
    it.each(SIZES)(`has nothing that axe finds wrong, ${colorScheme}, $width`, async (viewport) => {
      const page = await allowed.open('?embed=1&at=person:rene-vidal', { colorScheme, viewport });
      await page.getByRole('heading', { name: 'René Vidal' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
});

describe.skipIf(chromiumLeftOut())('the details', () => {
  const explorer = useExplorer();

  it('cite a talk in three formats, and save it for a calendar', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('button', { name: 'Cite' }).click();
    const reference = page.locator('.citation pre');
    await expect.poll(() => reference.innerText()).toMatch(/^@\w+\{[\s\S]*Weak to Strong/);
    await page.getByText('RIS', { exact: true }).click();
    await expect.poll(() => reference.innerText()).toMatch(/^TY {2}- /);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('BEGIN:VEVENT');
  });

  it('lead from the name to the passage that prints it', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('button', { name: 'Source: the name' }).click();
    await expect.poll(() => page.getByRole('dialog').locator('mark').innerText()).toMatch(/^Weak to Strong/i);
  });

  it('draw the neighbourhood, and say it', async () => {
    const page = await explorer.open('?at=person:rene-vidal');
    const picture = page.getByRole('img', { name: /^Its neighbourhood\. .*University of Pennsylvania/ });
    await picture.waitFor();
  });
});

describe.skipIf(chromiumLeftOut())('on a phone', () => {
  const explorer = useExplorer();

  it.each([
    '',
    '?view=map',
    '?view=table',
    '?view=schedule',
    '?view=compare',
    `?at=${WEAK_TO_STRONG}`,
    '?tool=take',
    '?tool=history',
    '?embed=1',
  ])('nothing is wider than the page: %s', async (query) => {
    const page = await explorer.open(query, { viewport: PHONE, painted: false });
    await page.locator('.view-switch').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    const wide = await page.evaluate(() =>
      ['html', '.panel', '.view-bar', '.rail', '.header']
        .flatMap((selector) => [...document.querySelectorAll(selector)])
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className),
    );
    expect(wide).toEqual([]);
  });

  it('the tools that have no room are behind one button', async () => {
    const page = await explorer.open('', { viewport: PHONE, hasTouch: true });
    expect(await page.getByRole('button', { name: 'Mend', exact: true }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Take it with you' }).tap();
    await page.getByRole('region', { name: 'Take it with you' }).waitFor();
  });
});
