/** Navigating the graph in a real browser: what is found, focused, hidden, chosen together, limited, pinned and reached by a menu. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { pointOf } from './cytoscape.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

const VIDAL = 'person:rene-vidal';
const YU = 'person:bin-yu';

const tools = async (page: Page) => {
  const group = page.getByRole('group', { name: 'Graph tools' });
  await group.waitFor();
  return group;
};
const parameters = (page: Page) => new URL(page.url()).searchParams;
const shownEdges = async (page: Page) =>
  Number(/(\d+) edges/.exec(await page.locator('.status-line').innerText())?.[1]);

describe.skipIf(chromiumLeftOut())('navigating the graph', () => {
  const explorer = useExplorer();

  it('finds what is shown without its accents, steps through it, and opens it', async () => {
    const page = await explorer.open();
    await tools(page);
    const field = page.getByRole('textbox', { name: 'Find in the graph' });
    await field.fill('rene vid');
    await expect.poll(() => page.locator('.find-count').innerText()).toBe('1 of 1');
    await field.press('Enter');
    await expect.poll(() => parameters(page).get('at')).toBe(VIDAL);
    await field.fill('zzzz');
    await expect.poll(() => page.locator('.find-count').innerText()).toBe('none');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  it('focuses on a node, farther and back, with a chip that ends it', async () => {
    const page = await explorer.open(`?at=${VIDAL}`);
    const all = await shownNodes(page);
    await page.getByRole('button', { name: 'Focus on it' }).click();
    const chip = page.getByRole('group', { name: 'Focus', exact: true });
    await chip.waitFor();
    const near = await shownNodes(page);
    expect(near).toBeLessThan(all);
    await chip.getByRole('button', { name: 'One step farther' }).click();
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(near);
    expect(parameters(page).get('near')).toBe(`2-${VIDAL}`);
    await chip.getByRole('button', { name: 'End the focus' }).click();
    await expect.poll(() => shownNodes(page)).toBe(all);
  });

  it('hides a node from its menu of all actions, by keyboard alone, and brings it back from a list', async () => {
    const page = await explorer.open(`?at=${VIDAL}`);
    const all = await shownNodes(page);
    await page.getByRole('button', { name: 'All actions' }).press('Enter');
    const item = page.getByRole('menuitem', { name: 'Hide it' });
    await item.waitFor();
    await item.press('Enter');
    await expect.poll(() => shownNodes(page)).toBe(all - 1);
    await page.getByRole('button', { name: '1 hidden' }).click();
    await page.getByRole('button', { name: 'Bring back: René Vidal' }).click();
    await expect.poll(() => shownNodes(page)).toBe(all);
  });

  it('draws only the strongest edges, says who is left without one, and hides them', async () => {
    const page = await explorer.open();
    const group = await tools(page);
    const [nodes, edges] = [await shownNodes(page), await shownEdges(page)];
    await group.getByRole('button', { name: /^Edges/ }).click();
    await page.getByRole('slider').fill('20');
    await expect.poll(() => shownEdges(page)).toBe(20);
    expect(await shownNodes(page)).toBe(nodes);
    expect(parameters(page).get('edges')).toBe('20');
    const said = page.getByText(/nodes? now without an edge/);
    const lonely = Number(/^\d+/.exec(await said.innerText())?.[0]);
    await page.getByRole('button', { name: 'Hide them' }).click();
    await expect.poll(() => shownNodes(page)).toBe(nodes - lonely);
    await page.getByRole('slider').fill(String(edges));
    await expect.poll(() => parameters(page).has('edges')).toBe(false);
  });

  it('finds the path between two chosen nodes, and where a step of it comes from', async () => {
    const page = await explorer.open(`?mark=${VIDAL}&mark=${YU}`);
    const bar = page.getByRole('region', { name: 'Chosen nodes' });
    await bar.getByText('2 chosen').waitFor();
    await bar.getByRole('button', { name: 'Path between the two' }).click();
    await page.locator('.path-sentence').first().waitFor();
    await page.locator('.path-step').first().click();
    await page.getByRole('region', { name: 'Details' }).getByText('Where it comes from').waitFor();
    await bar.getByRole('button', { name: 'Choose none' }).click();
    await expect.poll(() => bar.count()).toBe(0);
  });

  it('chooses what a box holds', async () => {
    const page = await explorer.open();
    await tools(page);
    const box = (await page.locator('.canvas').boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 330, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 80, box.y + box.height - 40, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const bar = page.getByRole('region', { name: 'Chosen nodes' });
    await bar.waitFor();
    const chosen = await bar.getByText(/^\d+ chosen$/).innerText();
    expect(parseInt(chosen, 10)).toBeGreaterThan(10);
  });

  it('says plainly that few talks make no themes instead of offering to fold them', async () => {
    const page = await explorer.open();
    const group = await tools(page);
    await group.getByRole('button', { name: 'Fold themes' }).click();
    const popover = page.getByRole('dialog', { name: 'Fold themes' });
    await popover.locator('p').waitFor();
    expect(await popover.getByRole('checkbox').count()).toBe(0);
  });

  it('pins a node where it is dropped, and lets it go', async () => {
    const page = await explorer.open(`?at=${VIDAL}&near=1-${VIDAL}`);
    await tools(page);
    const { x, y } = await pointOf(page, VIDAL);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => parameters(page).getAll('pin').length).toBe(1);
    await page.getByRole('button', { name: '1 pinned' }).click();
    await page.getByRole('button', { name: 'Unpin all' }).click();
    await expect.poll(() => parameters(page).has('pin')).toBe(false);
  });

  it('opens the menu of a node by the right button', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}&near=1-${WEAK_TO_STRONG}`);
    await tools(page);
    const { x, y } = await pointOf(page, WEAK_TO_STRONG);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
  });
});
