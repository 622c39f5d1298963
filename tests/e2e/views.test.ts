import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const unpainted = { painted: false };

describe.skipIf(chromiumLeftOut())('the map', () => {
  const explorer = useExplorer();

  it('has a place for each talk, the same again, and says what may be read off it', async () => {
    const page = await explorer.open('?view=map', unpainted);
    const dots = page.getByRole('option');
    await expect.poll(() => dots.count()).toBe(16);
    const places = await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('d')));
    await page.reload();
    await expect.poll(() => dots.count()).toBe(16);
    expect(await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('d')))).toEqual(places);
    await page.getByText('What may be read off this map').click();
    await page.locator('.map-how p').first().waitFor();
  });

  it('is walked by arrows, and shares the selection', async () => {
    const page = await explorer.open('?view=map', unpainted);
    const map = page.getByRole('listbox', { name: /^Map of 16 talks/ });
    await map.focus();
    const active = () => map.getAttribute('aria-activedescendant');
    const before = await active();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    expect(await active()).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
    expect(`dot ${new URL(page.url()).searchParams.get('at')}`).toBe(await active());
    await map.focus();
    await page.keyboard.press('Space');
    await page.locator('.dot[aria-selected="true"]').waitFor({ state: 'attached' });
  });

  it('cuts no title at its edge, with the details beside it or on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      const at = viewport.width > 760 ? `&at=${WEAK_TO_STRONG}` : '';
      const page = await explorer.open(`?view=map${at}`, { ...unpainted, viewport });
      await page.locator('.map-label').first().waitFor();
      const cut = await page.evaluate(() => {
        const plane = document.querySelector('.plane')!.getBoundingClientRect();
        return [...document.querySelectorAll('.map-label')]
          .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
          .filter(({ box }) => box.left < plane.left || box.right > plane.right)
          .map(({ text }) => text);
      });
      expect(cut).toEqual([]);
    }
  });

  it('opens the talk that is clicked', async () => {
    const page = await explorer.open('?view=map', unpainted);
    await page.locator('.map-label').first().waitFor();
    await page.locator(`[data-id="${WEAK_TO_STRONG}"]`).click({ force: true });
    await page.getByRole('heading', { name: /^Weak to Strong Generalization/ }).waitFor();
  });
});

describe.skipIf(chromiumLeftOut())('the schedule', () => {
  const explorer = useExplorer();

  it('shows the meeting of what is selected, day by day in order', async () => {
    const page = await explorer.open(`?view=schedule&at=${WEAK_TO_STRONG}`, unpainted);
    const day = page.getByRole('region', { name: 'Thu, 25 September 2025' });
    await day.waitFor();
    const times = await day.locator('.slot-head span').allInnerTexts();
    expect(times).toEqual([...times].sort());
    await day.locator('.slot[data-selected="true"]', { hasText: 'Weak to Strong' }).waitFor();
    await page.getByRole('region', { name: 'Fri, 26 September 2025' }).waitFor();
  });

  it('says what those who choose a talk miss', async () => {
    const page = await explorer.open(`?view=schedule&at=${WEAK_TO_STRONG}`, unpainted);
    await page.getByText('Choose talks to see what runs at the same time').waitFor();
    await page.getByRole('checkbox', { name: /^Choose Weak to Strong/ }).click();
    const programme = page.getByRole('region', { name: 'What do I miss?' });
    await programme.getByText('1 chosen. Nothing runs at the same time.').waitFor();
  });

  it('lists what was chosen in order of time, and saves it for a calendar', async () => {
    const page = await explorer.open(`?view=schedule&mark=${WEAK_TO_STRONG}`, unpainted);
    await page.getByRole('checkbox', { name: /^Choose Learning Dynamics/ }).click();
    const mine = page.getByRole('list', { name: 'Chosen talks' }).getByRole('listitem');
    await expect.poll(() => mine.count()).toBe(2);
    expect(await mine.nth(0).innerText()).toMatch(/^Thu 25 Sep, 11:00/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for a calendar' }).click(),
    ]);
    expect((await readFile(await file.path(), 'utf8')).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('is one click from its meeting, and goes to a day', async () => {
    const page = await explorer.open('?tool=meetings', unpainted);
    await page.getByRole('link', { name: 'Schedule of 2024' }).click();
    await page.getByRole('navigation', { name: 'Days' }).getByRole('button', { name: 'Fri 27 Sep' }).click();
    await page.getByRole('region', { name: 'Fri, 27 September 2024' }).and(page.locator(':focus')).waitFor();
    await page.goBack();
    await page.waitForSelector('[data-painted]');
  });

  it('shows another meeting, and keeps it in the address', async () => {
    const page = await explorer.open('?view=schedule', unpainted);
    await page.getByRole('combobox', { name: 'Meeting' }).or(page.getByLabel('Meeting').first()).first().click();
    await page.getByRole('option', { name: /2024/ }).click();
    await page
      .getByRole('region', { name: /September 2024/ })
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByRole('region', { name: /September 2024/ })
      .first()
      .waitFor();
  });
});

describe.skipIf(chromiumLeftOut())('comparing two nodes', () => {
  const explorer = useExplorer();

  it('shows what both have with its sources, and what only one has', async () => {
    const page = await explorer.open('?view=compare&mark=person:rene-vidal&mark=person:bin-yu', unpainted);
    await page.getByRole('status').filter({ hasText: /They have \d+ in common/ }).waitFor(); // prettier-ignore
    const gave = page.getByRole('region', { name: 'Gave' });
    await gave.getByRole('heading', { name: 'Only René Vidal' }).waitFor();
    const listed = page.getByRole('region', { name: 'Listed as speaker at' });
    await listed.getByRole('button', { name: /from Bin Yu/ }).first().click(); // prettier-ignore
    await page.getByRole('dialog').locator('mark').waitFor();
  });

  it('says how close two talks are, and asks for two', async () => {
    const page = await explorer.open('?view=compare', unpainted);
    await page.getByText('Pick two talks').waitFor();
    const related = await page.evaluate(async (id) => {
      const answer = await fetch(`/api/talks/${encodeURIComponent(id)}/related`);
      return ((await answer.json()) as { results: { id: string }[] }).results[0]!.id;
    }, WEAK_TO_STRONG);
    await page.goto(`${new URL(page.url()).origin}/?view=compare&mark=${WEAK_TO_STRONG}&mark=${related}`);
    await page.getByRole('heading', { name: 'How close they are' }).waitFor();
    await page.getByRole('heading', { name: 'Sentences that count most' }).waitFor();
  });
});
