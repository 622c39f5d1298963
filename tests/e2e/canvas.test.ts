import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { pointOf } from './cytoscape.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

describe.skipIf(chromiumLeftOut())('the canvas', () => {
  const explorer = useExplorer();

  it('opens the details of the node that is clicked, and the outline follows', async () => {
    const page = await explorer.open('?tool=outline');
    const { x, y } = await pointOf(page, WEAK_TO_STRONG);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Weak to Strong Generalization in Random Feature Models' }).waitFor();
    const row = page.getByRole('treeitem', { name: /Weak to Strong Generalization/ });
    expect(await row.getAttribute('aria-selected')).toBe('true');
  });

  it('ends a path at the node that is clicked', async () => {
    const page = await explorer.open('?tool=path&from=person:rene-vidal');
    const { x, y } = await pointOf(page, WEAK_TO_STRONG);
    await page.mouse.click(x, y);
    await page.locator('.path-sentence').first().waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe(WEAK_TO_STRONG);
  });

  it('lets go of the selection at a click beside the graph', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('region', { name: 'Details' }).waitFor();
    const box = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + 4);
    await page.getByRole('region', { name: 'Details' }).waitFor({ state: 'detached' });
  });
});
