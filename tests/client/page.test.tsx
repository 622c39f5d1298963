// @vitest-environment jsdom
/** The whole page over a small graph in memory; the canvas is left out, it has tests in a real browser. */
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../client/shell/app.tsx';
import { LogProvider } from '../../client/state/context.tsx';
import { createLog, type ActionLog } from '../../client/state/log.ts';
import { decodeView } from '../../client/state/url.ts';
import { fixtureFetch, type FixtureRows } from './fixture-api.ts';
import { ADA, EMMY, ENGINES, rows } from './fixture-rows.ts';

vi.mock('../../client/graph/open-canvas.ts', () => ({
  openCanvas: () => ({ rest: () => ({ width: 0, height: 0 }), wake: () => undefined, close: () => undefined }),
}));

/** Tools are loaded when first opened, and that takes a while on a busy machine. */
configure({ asyncUtilTimeout: 15_000 });

/** What browsers have and jsdom has not. */
function lendBrowser() {
  const query = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => query);
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
  vi.stubGlobal('innerWidth', 1280);
  Element.prototype.scrollIntoView = () => undefined;
}

function open(address = '', data: FixtureRows = rows, fetching = fixtureFetch(data)): ActionLog {
  vi.stubGlobal('fetch', fetching);
  const log = createLog(decodeView(address));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LogProvider log={log}>
          <App />
        </LogProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return log;
}

beforeEach(lendBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page', () => {
  it('counts what it shows, without the topics of a single talk', async () => {
    open();
    expect(await screen.findByText(/^6 nodes, 7 edges/)).toBeDefined();
    const kinds = within(screen.getByRole('list', { name: 'Kinds' }));
    expect(kinds.getAllByRole('switch').map((item) => item.textContent)).toEqual([
      'Talks2',
      'People2',
      'Topics1',
      'Meetings1',
    ]);
  });

  it('hides a kind by its switch, in the outline as well', async () => {
    open('tool=outline');
    const people = await screen.findByRole('switch', { name: /^People/ });
    await screen.findByRole('treeitem', { name: /^People/ });
    fireEvent.click(people);
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^People/ })).toBeNull());
    expect(people.getAttribute('aria-checked')).toBe('false');
  });

  it('follows an old id of a link to what it has become, and says so', async () => {
    const printed = (name: string) => ({ printed: name, reason: 'same person', score: 1, spans: [] });
    const nodes = rows.nodes.map((row) => (row.id === ADA && row.kind === 'person' ? { ...row, forms: [...row.forms, printed('A Lovelace')] } : row)); // prettier-ignore
    const log = open('at=person:a-lovelace&mark=person:a-lovelace&off=person:nobody', { ...rows, nodes });
    expect(await screen.findByText(/“a lovelace” is now “Ada Lovelace”.*no longer there: “nobody”/)).toBeDefined();
    expect([log.view().selected, log.view().marked]).toEqual([ADA, [ADA]]);
    expect(await screen.findByRole('heading', { name: 'Ada Lovelace' })).toBeDefined();
  });

  it('opens a talk from the outline, and announces it', async () => {
    const log = open('tool=outline');
    fireEvent.click(await screen.findByRole('treeitem', { name: 'Engines' }));
    expect(await screen.findByRole('heading', { name: 'Engines' })).toBeDefined();
    expect(log.view().selected).toBe(ENGINES);
    expect(document.title).toBe('Engines · Colloquy');
    expect(await screen.findByText('Talk Engines selected; its details are open.')).toBeDefined();
  });

  it('keeps the keyboard in the details when a link leads on, and hands it back when they are closed', async () => {
    open(`at=${ENGINES}`);
    const link = await screen.findByRole('link', { name: 'Ada Lovelace' });
    link.focus();
    fireEvent.click(link);
    expect(await screen.findByRole('heading', { name: 'Ada Lovelace' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Details' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close the details' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(screen.getByText('The details are closed.')).toBeDefined();
  });

  it('expands what waited behind a talk, and collapses it again', async () => {
    open(`at=${ENGINES}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Expand About: show 1 more on the graph' }));
    expect(await screen.findByText('7 nodes, 8 edges')).toBeDefined();
    expect(await screen.findByText('1 node added; 7 nodes shown.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Collapse About' }));
    expect(await screen.findByText('1 node removed; 6 nodes shown.')).toBeDefined();
  });

  it('says why a talk is related', async () => {
    open(`at=${ENGINES}`);
    fireEvent.click(await screen.findByRole('button', { name: /^Why/ }));
    expect(await screen.findByText('Symmetries are rules.')).toBeDefined();
    expect(screen.getByText('Closeness in shared words.')).toBeDefined();
    expect(screen.getByText('likely related', { exact: false })).toBeDefined();
  });

  it('never links to a script that a source holds', async () => {
    open(`at=${ENGINES}`);
    expect(await screen.findByText('(the source lost its address)')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Slides' })).toBeNull();
  });

  it('shows the passage that a connection was read from', async () => {
    open(`at=${ENGINES}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Source: Ada Lovelace' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findByText('Ada Lovelace', { selector: 'mark' })).tagName).toBe('MARK');
    expect(dialog.getByText('line 2')).toBeDefined();
  });

  it('reads a path as a sentence', async () => {
    open(`tool=path&from=${ADA}&to=${EMMY}`);
    const sentence = await screen.findByRole('button', { name: /^Ada Lovelace — Engines — .* — Emmy Noether$/ });
    expect(sentence.getAttribute('aria-pressed')).toBe('true');
  });

  it('says when a search was answered by words only', async () => {
    open('q=ada');
    fireEvent.focus(await screen.findByRole('combobox', { name: /^Search/ }));
    expect(await screen.findByText('Answered by words: there is no model.')).toBeDefined();
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([
      'Ada Lovelaceby words',
    ]);
  });

  it('says at once that there is no search by meaning without a model, and asks for none', async () => {
    const asked: string[] = [];
    const answer = fixtureFetch(rows);
    open('q=ada&mode=semantic', rows, (address, init) => {
      asked.push(String(address));
      return answer(address, init);
    });
    fireEvent.focus(await screen.findByRole('combobox', { name: /^Search/ }));
    expect(
      await screen.findByText('There is no model: search answers by words.', { selector: '.note *' }),
    ).toBeDefined();
    expect(asked.filter((address) => address.includes('/api/search'))).toEqual([]);
  });

  it('says what to do when nothing is loaded', async () => {
    open('', { nodes: [], edges: [], sources: [] });
    expect(await screen.findByRole('heading', { name: 'Nothing is here yet' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add a meeting' }));
    expect(await screen.findByRole('textbox', { name: 'Address of the page' })).toBeDefined();
  });

  it('offers to try again when the graph does not come, and then shows it', async () => {
    const answer = fixtureFetch(rows);
    let down = true;
    open('', rows, (address, init) => (down ? Promise.reject(new TypeError('down')) : answer(address, init)));
    expect(await screen.findByText(/The server cannot be reached/)).toBeDefined();
    down = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^6 nodes/)).toBeDefined();
  });
});
