import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

async function saved(page: Page, name: string, role: 'button' | 'link' = 'button') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const SPEAKER = 'person:rene-vidal';

describe.skipIf(chromiumLeftOut())('taking the graph along', () => {
  const explorer = useExplorer();

  it('hands out the view, without what is hidden', async () => {
    const page = await explorer.open('?tool=take&hide=topic');
    const { name, bytes } = await saved(page, 'CSV, nodes');
    expect(name).toMatch(/\.csv$/);
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(1 + (await shownNodes(page)));
    expect(lines.some((line) => line.startsWith('topic:'))).toBe(false);
  });

  it('hands out what was chosen', async () => {
    const page = await explorer.open(`?tool=take&mark=${WEAK_TO_STRONG}`);
    await page.locator('#take label', { hasText: 'Chosen (1)' }).click();
    const { bytes } = await saved(page, 'BibTeX');
    expect(bytes.toString('utf8').match(/^@/gm)).toHaveLength(1);
  });

  it('hands out the talks that a chosen person stands for, unless only what was chosen is wanted', async () => {
    const page = await explorer.open(`?tool=take&mark=${SPEAKER}&set.take.scope=chosen`);
    const { bytes } = await saved(page, 'BibTeX');
    expect(bytes.toString('utf8')).toMatch(/^@misc\{vidal/m);
    await page.getByRole('checkbox', { name: 'Also the talks that it stands for' }).press('Space');
    await page.getByText('There is no talk in it.').first().waitFor();
    expect(await page.getByRole('button', { name: 'BibTeX', exact: true }).isDisabled()).toBe(true);
  });

  it('leaves evidence out where it is not wanted', async () => {
    const page = await explorer.open('?tool=take&set.take.scope=all');
    const whole = await saved(page, 'JSON', 'link');
    await page.getByRole('checkbox', { name: 'With evidence' }).press('Space');
    const lean = await saved(page, 'JSON', 'link');
    const { edges } = JSON.parse(lean.bytes.toString('utf8')) as { edges: { evidence: unknown }[] };
    expect(edges.every(({ evidence }) => evidence === null)).toBe(true);
    const more = whole.bytes.length - lean.bytes.length;
    const said = await page.locator('#take').innerText();
    const kilobytes = Number(/about (\d+) kB more/.exec(said)?.[1]);
    expect(Math.abs(kilobytes * 1_000 - more) / more).toBeLessThan(0.2);
  });

  it('gives an address that a calendar follows: of what the details are about', async () => {
    const page = await explorer.open(`?tool=take&at=${SPEAKER}&set.take.scope=open`);
    const link = (await page.getByRole('link', { name: 'Subscribe' }).getAttribute('href'))!;
    expect(link).toMatch(/^webcal:\/\/127\.0\.0\.1/);
    const calendar = await page.request.get(link.replace('webcal:', 'http:'));
    expect([calendar.status(), calendar.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await calendar.text()).toContain('SUMMARY:Learning Dynamics in the Feature-Learning Regime');
    await page.getByText('Only calendars on this machine reach this address.').waitFor();
  });

  it('lets a calendar follow a meeting, or the talks chosen of it, from its timetable', async () => {
    const page = await explorer.open(`?view=schedule&mark=${WEAK_TO_STRONG}`, { painted: false });
    const eventsAt = async (name: string) => {
      const link = (await page.getByRole('link', { name }).getAttribute('href'))!;
      const calendar = await (await page.request.get(link.replace('webcal:', 'http:'))).text();
      return { called: /^X-WR-CALNAME:.*/m.exec(calendar)![0], events: calendar.match(/^BEGIN:VEVENT/gm)!.length };
    };
    const meeting = await eventsAt('Subscribe to this meeting');
    expect(meeting.called).toMatch(/^X-WR-CALNAME:2025 Mathematical/);
    expect(meeting.events).toBeGreaterThan(1);
    expect((await eventsAt('Subscribe to these talks')).events).toBe(1);
  });

  it('is reached by the keyboard, each thing under a name of its own', async () => {
    const page = await explorer.open(`?tool=take&mark=${SPEAKER}&set.take.scope=chosen`);
    await page.getByRole('button', { name: 'JSON', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close: Take it with you' }).focus();
    const names: string[] = [];
    for (let stop = 0; stop < 40 && names.at(-1) !== 'Print or PDF'; stop++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const at = document.activeElement as HTMLInputElement;
          return (at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText).trim();
        }),
      );
    }
    expect(names).toEqual(
      expect.arrayContaining([
        'With evidence', 'JSON', 'Cypher script', 'Also the talks that it stands for', 'BibTeX', 'iCalendar', 'Subscribe',
        'Copy the calendar’s address', 'SVG', 'PNG', 'Print or PDF',
      ]), // prettier-ignore
    );
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });

  it('hands out the whole graph', async () => {
    const page = await explorer.open('?tool=take&set.take.scope=all');
    const { name, bytes } = await saved(page, 'JSON', 'link');
    expect(name).toBe('colloquy.json');
    const all = JSON.parse(bytes.toString('utf8')) as { nodes: unknown[] };
    expect(all.nodes.length).toBeGreaterThan(60);
  });

  it('draws the view: SVG that a browser opens, with text that stays text, and PNG', async () => {
    const page = await explorer.open('?tool=take');
    const svg = await saved(page, 'SVG');
    const png = await saved(page, 'PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const other = await page.context().newPage();
    await other.setContent(svg.bytes.toString('utf8'));
    expect(await other.locator('svg path title').count()).toBe(await shownNodes(page));
    expect(await other.locator('svg text', { hasText: 'Algebraic Techniques' }).count()).toBe(1);
    const { width, height } = (await other.locator('svg').boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThan(400);
  });
});
