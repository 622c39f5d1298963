/** What a person does in a few minutes: tools, a search, expanding and collapsing, views, undo. About sixty presses. */
import type { Locator, Page } from 'playwright-core';

/** Time for what a press brings from the server; the next press meets a page at rest, as a person's does. */
const PAUSE = 150;

export interface Press {
  what: string;
  milliseconds: number;
}

/** Presses, if it is there. */
async function press(target: Locator): Promise<void> {
  if ((await target.count()) === 0) return;
  await target
    .first()
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await target.page().waitForTimeout(PAUSE);
}

const latest = '[...vitals.presses.values()].at(-1) ?? 0';

/** Does it all once. */
export async function useThePage(page: Page): Promise<Press[]> {
  const slow: Press[] = [];
  const did = async (what: string, target: Locator) => {
    const before = await page.evaluate<number>('vitals.presses.size');
    await press(target);
    if ((await page.evaluate<number>('vitals.presses.size')) > before)
      slow.push({ what, milliseconds: await page.evaluate<number>(latest) });
  };
  const type = async (what: string, keys: readonly string[]) => {
    for (const key of keys) {
      const before = await page.evaluate<number>('vitals.presses.size');
      await page.keyboard.press(key);
      await page.waitForTimeout(PAUSE);
      if ((await page.evaluate<number>('vitals.presses.size')) > before)
        slow.push({ what: `${what} ${key}`, milliseconds: await page.evaluate<number>(latest) });
    }
  };
  const named = (name: string | RegExp) => page.getByRole('button', { name });
  for (const tool of await page.locator('.rail-button:not(.phone-only)').all())
    await did(`tool ${await tool.innerText()}`, tool);
  await did('tool Outline', page.locator('.rail-button', { hasText: 'Outline' }));
  await page.locator('#search').focus();
  await type('search', [...'gradient', 'ArrowDown', 'Enter']);
  for (let time = 0; time < 3; time++) {
    await did('expand', named(/^Expand /));
    await did('collapse', named(/^Collapse /));
  }
  await did('expand', named(/^Expand /));
  for (const at of [1, 2, 3, 4, 0]) await did(`view ${at}`, page.locator('.view-switch button').nth(at));
  for (let time = 0; time < 5; time++) await did('undo', named(/^Undo/));
  for (let time = 0; time < 5; time++) await did('redo', named(/^Redo/));
  for (const at of [0, 1, 0, 1]) await did('legend', page.locator('.legend-switch').nth(at));
  for (const name of ['Zoom in', 'Zoom out', 'Show the whole graph']) await did(name, named(name));
  await did('close details', named('Close the details'));
  await did('canvas', page.locator('.canvas'));
  return slow.sort((a, b) => b.milliseconds - a.milliseconds);
}
