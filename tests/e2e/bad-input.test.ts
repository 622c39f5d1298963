/** What is awkward: titles nobody expects, five hundred neighbours at once, mangled and outdated links, an API that goes away. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer } from './explorer.ts';
import { meeting, person, WORDS_ONLY } from './meetings.ts';

const TITLES = [
  `<script>window.ran = true</script><img src=x onerror="window.ran = true"> in titles`,
  'الشبكات العصبية والهندسة',
  'רשתות עצביות: מבוא',
  '🧠🔬 Emoji 👩‍👩‍👧‍👦 first',
  String.raw`On $\int_0^1 \frac{x^2}{\sqrt{1-x^2}}\,dx$ and $\mathbb{R}^n$`,
  `A very long title ${'that goes on and on '.repeat(20)}`.slice(0, 400),
];
const odd = meeting(
  'Odd titles',
  TITLES.map((title, i) => ({ key: `odd-${i}`, title, speakers: [person(i % 2 ? 'دانا كريم' : 'Ada <b>Bold</b>')] })),
);
const many = meeting(
  'Many talks',
  Array.from({ length: 500 }, (_, i) => ({ key: `t${i}`, title: `Talk number ${i}`, keywords: ['Everything'], speakers: [person('Grace Hub')] })), // prettier-ignore
);

const ran = (page: Page) => page.evaluate(() => 'ran' in window);

/** Texts that are seen, written from right to left, that take the direction of what stands around them. */
const unisolated = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement!;
      if (
        !/[\u0590-\u07ff]/.test(text.textContent ?? '') ||
        around.closest('script, style, svg, .unseen, bdi, [dir="auto"]')
      )
        continue;
      found.push(`${around.tagName}.${around.getAttribute('class')}: ${text.textContent}`);
    }
    return found;
  });

describe.skipIf(chromiumLeftOut())('awkward titles and many neighbours', () => {
  const explorer = useExplorer(WORDS_ONLY, [odd, many]);

  it('stand each in their own direction, in every view and tool', async () => {
    const page = await explorer.open('?tool=outline');
    const at = await page.evaluate(async () => {
      const answer = await fetch('/api/export?format=json');
      const { nodes } = (await answer.json()) as { nodes: { id: string; label: string }[] };
      return encodeURIComponent(nodes.find(({ label }) => label.startsWith('الشبكات'))!.id);
    });
    for (const query of [
      `view=table&at=${at}`,
      `view=map&at=${at}`,
      'view=schedule&tool=history',
      `view=compare&mark=${at}&mark=topic:everything`,
      `tool=path&from=${at}&to=topic:everything`,
      `tool=alike&mark=${at}`,
      'lay=bipartite&tool=meetings',
      `tool=outline&at=${at}`,
    ]) {
      const other = await explorer.open(`?${query}`, { painted: !query.includes('view=') });
      await other.waitForLoadState('networkidle');
      expect({ query, found: await unisolated(other) }).toEqual({ query, found: [] });
    }
  });

  it.each(['', 'tool=outline', 'view=table', 'view=map', 'view=schedule', 'tool=history'])(
    'break no view or tool, and nothing in them runs: ?%s',
    async (query) => {
      const page = await explorer.open(`?${query}`, { painted: query === '' });
      await page.locator('main').waitFor();
      expect(await page.getByText('could not be loaded').count()).toBe(0);
      expect(await ran(page)).toBe(false);
    },
  );

  it('open five hundred at once; what is not next to them is hidden in a short link and comes back by undo', async () => {
    const page = await explorer.open('?add=topic:everything&open=ABOUT-in-500-topic:everything&at=topic:everything');
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(500);
    const all = await shownNodes(page);
    await page.getByRole('button', { name: 'All actions' }).press('Enter');
    await page.getByRole('menuitem', { name: /^Hide the \d+ not next to it$/ }).press('Enter');
    await expect.poll(() => shownNodes(page)).toBeLessThan(all);
    expect(page.url().length).toBeLessThan(2_000);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.poll(() => shownNodes(page)).toBe(all);
  });
});

describe.skipIf(chromiumLeftOut())('four hundred chosen nodes', () => {
  const explorer = useExplorer(WORDS_ONLY, [many]);

  it('are in a link that says that it is long, and in a file that opens the same', async () => {
    const start = await explorer.open('?view=table', { painted: false });
    const ids = await start.evaluate(async () => {
      const answer = await fetch('/api/export?format=json');
      const { nodes } = (await answer.json()) as { nodes: { id: string; kind: string }[] };
      return nodes.filter(({ kind }) => kind === 'talk').slice(0, 400).map(({ id }) => id); // prettier-ignore
    });
    const page = await explorer.open(`?${ids.map((id) => `mark=${id}`).join('&')}`);
    await page.getByRole('button', { name: 'History', exact: true }).click();
    await page.getByText(/This link has [\d,]+ characters/).waitFor();
    expect(page.url().length).toBeLessThan(3_500);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const other = await page.context().newPage();
    await other.setContent(await readFile(await file.path(), 'utf8'));
    await other.locator('.marked-bar').getByText('400 chosen').waitFor();
  });
});

describe.skipIf(chromiumLeftOut())('a graph of one talk', () => {
  const explorer = useExplorer(WORDS_ONLY, [meeting('Alone', [{ key: 'alone', title: 'Alone' }])]);

  it.each([
    'view=elephant&tool=<b>&at=nothing&open=LOVES-out-25-person:a&pin=x,y&near=9-&lay=spiral&edges=-1&off=~~~&ids=***',
    'ids=aaaaaaaa&off=~0-zzz&pin=~0~&keep=~0',
    `q=${'x'.repeat(12_000)}`,
  ])('is shown whatever link number %# says', async (query) => {
    const page = await explorer.open(`?${query}`);
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(0);
  });

  it('says by name what a link holds and the graph lacks', async () => {
    const page = await explorer.open('?mark=person:ada-gone&pin=3,4,talk:2001/not-here&off=person:ada-gone');
    const notice = page.locator('.lost');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('2 things in it are no longer there: “ada gone”, “not here”');
  });

  it.each(['', 'view=map', 'view=table', 'view=schedule', 'tool=meetings', 'tool=themes', 'tool=ask', 'tool=mend'])(
    'says that the API is gone, offers to try again, and goes on once it is back: ?%s',
    async (query) => {
      const page = await explorer.open('');
      await page.route('**/api/**', (route) => route.abort());
      await page.goto(`${new URL(page.url()).origin}/?${query}&off=person:nobody`, { waitUntil: 'commit' });
      const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
      await again.first().waitFor();
      await page.getByText('cannot be reached').first().waitFor();
      // Once the API is back the page may have gone on before anybody clicks; so this is while it is gone.
      const asked = page.waitForRequest((request) => /\/api\/(?!status)/.test(request.url()));
      await again.first().click();
      await asked;
      await page.unroute('**/api/**');
      await expect.poll(() => page.getByText('cannot be reached').count()).toBe(0);
      expect(page.url()).toContain('off=person:nobody');
    },
  );
});
