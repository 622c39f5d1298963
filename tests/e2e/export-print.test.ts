/** Every view on paper, as Chromium makes PDF of it: whole, with its words, and without what is only for the hand. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { pagesOf } from '../support/pdf.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

/** Pixels of a sheet between its margins: A4 of 210 mm, less 12 mm on each side. */
const SHEET = 703;
const joined = (text: string) => text.replace(/\s+/g, '').toLowerCase();
const OTHER = 'person:rene-vidal';

/** Words that stand on buttons, menus and fields of the page. */
const FOR_THE_HAND = ['Outline', 'Undo', 'Zoom in', 'Search by', 'Fold themes', 'Choose several', 'Legend', 'Copy link', 'Print or PDF', 'Columns']; // prettier-ignore

interface Case {
  query: string;
  /** Something that is seen once the view is whole. */
  until: string;
  says: string[];
}

const cases: Record<string, Case> = {
  graph: { query: '', until: '.printed-graph', says: ['Algebraic Techniques for', 'Colloquy, '] },
  'graph, from the tool that prints': { query: '?tool=take', until: '.printed-graph', says: ['Algebraic Techniques for'] },
  map: { query: '?view=map', until: '.plane .map-label', says: ['Algebraic Techniques for'] },
  table: {
    query: '?view=table',
    until: '.table-scroll td',
    says: ['Title', 'Algebraic Techniques for Machine Learning', 'Reimaging Gradient Descent'],
  },
  schedule: { query: '?view=schedule', until: '.slot', says: ['Algebraic Techniques for Machine Learning', '09:30', 'Soledad Villar'] },
  compare: {
    query: `?view=compare&mark=${WEAK_TO_STRONG}&mark=${OTHER}`,
    until: '.compared',
    says: ['in common'],
  },
  ask: { query: '?tool=ask', until: '#ask .question', says: ['Who works on this?', 'Who bridges themes?'] },
  details: {
    query: `?at=${WEAK_TO_STRONG}`,
    until: '.detail-title',
    says: ['Weak to Strong Generalization in Random Feature Models', 'Nati Srebro'],
  },
}; // prettier-ignore

/** As paper has it, on the screen: what reaches beyond its right edge, and the controls without a word of their own. */
async function onPaper(page: Page): Promise<{ beyond: string[]; bare: string[] }> {
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((sheet) => {
    dispatchEvent(new Event('beforeprint'));
    const seen = [...document.querySelectorAll<HTMLElement>('#root *')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, svg *'),
    );
    const named = (one: HTMLElement) => one.outerHTML.slice(0, 120);
    const beyond = seen.filter((one) => {
      const { right, width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && right > sheet + 1;
    });
    const bare = seen
      .filter((one) => one.matches('button, input[type=checkbox], [role=button]') && one.innerText.trim() === '')
      .map(named);
    return { beyond: beyond.map(named), bare };
  }, SHEET);
}

describe.skipIf(chromiumLeftOut())('on paper', () => {
  const explorer = useExplorer();

  describe.each(Object.entries(cases))('%s', (_name, { query, until, says }) => {
    it('has its words, and none of what is for the hand', async () => {
      const page = await explorer.open(query, { painted: false, colorScheme: 'dark' });
      await page.waitForSelector(until, { state: 'attached' });
      await page.waitForLoadState('networkidle');
      const sheets = pagesOf(await page.pdf({ format: 'A4' }));
      const text = joined(sheets.join(''));
      for (const words of says) expect(text).toContain(joined(words));
      for (const words of FOR_THE_HAND) expect(text).not.toContain(joined(words));
      expect(sheets.every((sheet) => sheet.length > 20)).toBe(true);
    });

    it('is not cut at the edge of the sheet, and leaves no bare button', async () => {
      const page = await explorer.open(query, { painted: false });
      await page.waitForSelector(until, { state: 'attached' });
      // A view that has only just come may not have heard yet that it is printed.
      await expect.poll(() => onPaper(page)).toEqual({ beyond: [], bare: [] });
    });
  });

  it('has every row of a table, also those that are out of sight, and gives the screen back as it was', async () => {
    const page = await explorer.open('?view=table&set.table.kind=topic', { painted: false, colorScheme: 'dark' });
    await page.waitForSelector('.table-scroll td');
    const rows = Number(await page.locator('[role=grid]').getAttribute('aria-rowcount')) - 1;
    const inSight = await page.locator('.table-scroll tbody tr:not([aria-hidden])').count();
    const printed = page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          addEventListener('beforeprint', () =>
            resolve(document.querySelectorAll('.table-scroll tbody tr[aria-rowindex]').length),
          ),
        ),
    );
    await page.pdf({ format: 'A4' });
    expect(await printed).toBe(rows);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.table-scroll tbody tr:not([aria-hidden])').length === count,
      inSight,
    );
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });
});
