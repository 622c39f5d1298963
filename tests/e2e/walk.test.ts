import { describe, expect, it } from 'vitest';
import { chromiumLeftOut, modelLeftOut } from '../support/machine.ts';
import { shownNodes, useExplorer, WEAK_TO_STRONG } from './explorer.ts';

describe.skipIf(chromiumLeftOut())('walking the bundled meetings', () => {
  const explorer = useExplorer();

  it('opens on the graph, laid out, with its legend', async () => {
    const page = await explorer.open();
    expect(await shownNodes(page)).toBe(67);
    const kinds = await page.getByRole('list', { name: 'Kinds' }).getByRole('switch').allInnerTexts();
    expect(kinds.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Talks 16',
      'People 21',
      'Institutions 7',
      'Topics 20',
      'Meetings 2',
      'Series 1',
    ]);
  });

  it('finds a talk by its words and opens it', async () => {
    const page = await explorer.open();
    await page.getByRole('combobox', { name: /^Search/ }).fill('weak to strong');
    const option = page.getByRole('option', { name: /Weak to Strong Generalization/ });
    await option.click();
    const detail = page.getByRole('region', { name: 'Details' });
    await detail.getByRole('heading', { name: 'Weak to Strong Generalization in Random Feature Models' }).waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe(WEAK_TO_STRONG);
    await detail.getByRole('link', { name: 'Nati Srebro' }).waitFor();
  });

  it('opens a link with a query on its results, until one of them is walked to', async () => {
    const page = await explorer.open('?q=weak+to+strong');
    const option = page.getByRole('option', { name: /Weak to Strong Generalization/ });
    await option.click();
    await page.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /^Weak to Strong/ }).waitFor();
    expect(await page.getByRole('combobox', { name: /^Search/ }).inputValue()).toBe('weak to strong');
    expect(await option.isVisible()).toBe(false);
  });

  it.skipIf(modelLeftOut())('finds what was meant by mistyped words, marks it, and says so', async () => {
    const page = await explorer.open();
    const api = new URL('/api/search?q=graident', page.url()).href;
    // The model may still be on its way.
    await expect.poll(async () => (await page.request.get(api)).text()).toContain('"searched":"gradient"');
    await page.getByRole('combobox', { name: /^Search/ }).fill('graident desent');
    const note = 'No text says “graident” and “desent”: searched for “gradient” and “descent”.';
    await page.getByRole('paragraph').filter({ hasText: note }).waitFor();
    const first = page.getByRole('option').first();
    expect(await first.innerText()).toContain('Reimaging Gradient Descent');
    expect((await first.locator('mark').allInnerTexts()).slice(0, 2)).toEqual(['Gradient', 'Descent']);
  });

  it('says why a talk is related, with sentences side by side', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const related = page.getByRole('region', { name: 'Related talks' });
    await related.getByRole('button', { name: /^Why/ }).first().click();
    await related.getByRole('heading', { name: 'Sentences that count most' }).waitFor();
    expect(await related.locator('.sentence-pair').first().locator('blockquote').count()).toBe(2);
    expect(await related.locator('.method').innerText()).toMatch(/0\.5 means as likely related as not/);
  });

  it('expands a relation and takes back exactly what it brought', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    const before = await shownNodes(page);
    await page.getByRole('button', { name: /^Expand About/ }).click();
    await expect.poll(() => shownNodes(page)).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Collapse About' }).click();
    await expect.poll(() => shownNodes(page)).toBe(before);
  });

  it('shows how two people connect, as a sentence', async () => {
    const page = await explorer.open('?at=person:rene-vidal');
    await page.getByRole('button', { name: 'Path from here' }).click();
    await page.getByRole('textbox', { name: 'To' }).fill('Bin Yu');
    await page.getByRole('option', { name: /Bin Yu/ }).click();
    const sentence = page.locator('.path-sentence').first();
    await sentence.waitFor();
    expect(await sentence.innerText()).toMatch(/René Vidal .* Bin Yu/);
    expect(await sentence.getAttribute('aria-pressed')).toBe('true');
  });

  it('shows the passage of a fact with its line', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('button', { name: 'Source: the abstract' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark').waitFor();
    expect(await dialog.locator('mark').innerText()).toMatch(/^In weak-to-strong generalization/);
    expect(await dialog.locator('.passage-line').innerText()).toMatch(/^line \d+$/);
  });

  it('finds talks like a pasted text', async () => {
    const page = await explorer.open('?tool=similar');
    await page
      .getByLabel('Your text')
      .fill('Early stopping of gradient descent acts as a regulariser in separable problems.');
    await page.getByRole('button', { name: 'Find talks like this' }).click();
    // By words alone, where there is no model, fewer talks are found, and in another order.
    await page.locator('#similar .ranked', { hasText: 'Benefits of Early Stopping' }).waitFor();
  });

  it('answers a question of the contract through its form', async () => {
    const page = await explorer.open('?tool=ask');
    await page.getByRole('button', { name: /Who connects two things/ }).click();
    await page.getByRole('button', { name: 'Example: implicit bias and University of Pennsylvania' }).click();
    await page
      .getByRole('table', { name: 'Who connects two things?' })
      .getByText('René Vidal', { exact: true })
      .waitFor();
    await page.getByText('The query that was run').click();
    await page.getByRole('button', { name: 'Copy the Cypher' }).waitFor();
  });

  it('comes back from its address as it was, and goes back and forward', async () => {
    const page = await explorer.open(`?at=${WEAK_TO_STRONG}`);
    await page.getByRole('button', { name: /^Expand About/ }).click();
    await page.getByRole('button', { name: 'Collapse About' }).waitFor();
    await page.getByRole('button', { name: 'Unfold the legend' }).click();
    await page.getByRole('switch', { name: /^Institutions/ }).click();
    const shown = await shownNodes(page);
    await page.reload();
    await page.getByRole('button', { name: 'Collapse About' }).waitFor();
    await expect.poll(() => shownNodes(page)).toBe(shown);
    await page.getByRole('button', { name: 'Unfold the legend' }).click();
    expect(await page.getByRole('switch', { name: /^Institutions/ }).getAttribute('aria-checked')).toBe('false');
    await page.goBack();
    await page.getByRole('button', { name: /^Expand About/ }).waitFor();
    await page.goForward();
    await page.getByRole('button', { name: 'Collapse About' }).waitFor();
  });

  it('says plainly that a link leads to nothing, and offers to try again', async () => {
    const page = await explorer.open('?at=talk:never/given');
    await page.getByRole('alert').filter({ hasText: 'The details could not be loaded' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('keeps what is shown when the server goes away, and says so', async () => {
    const page = await explorer.open();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Meetings', exact: true }).click();
    await page.getByText('The server cannot be reached. Is it still running?').waitFor();
    expect(await shownNodes(page)).toBe(67);
  });
});
