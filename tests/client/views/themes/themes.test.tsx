// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThemePanel } from '../../../../client/panels/theme.tsx';
import { LogProvider } from '../../../../client/state/context.tsx';
import { createLog } from '../../../../client/state/log.ts';
import { decodeView } from '../../../../client/state/url.ts';
import Themes from '../../../../client/views/themes/themes.tsx';
import { NodeId } from '../../../../contract/ids.ts';
import { edgeRow, nodeRow } from '../../../support/rows.ts';
import { fixtureFetch } from '../../fixture-api.ts';
import { ENGINES, rows, SYMMETRY } from '../../fixture-rows.ts';

vi.mock('../../../../client/graph/use-shown.tsx', () => ({
  useShown: () => ({ ids: new Set<string>(), whole: undefined }),
}));

const THEME = 'theme:rules';
const member = (id: string, kind: string, label: string, strength: number) => ({ id, kind, label, strength });
const theme = {
  ...{ id: THEME, label: 'rules · engines', level: 1, parent: null, stability: 0.72, limit: 0.4 },
  talks: [member(ENGINES, 'talk', 'Engines', 0.9), member(SYMMETRY, 'talk', 'Symmetry', 0.3)],
  topics: [member('topic:rules', 'topic', 'rules', 1)],
};
const pair = {
  one: { id: ENGINES, kind: 'talk', label: 'Engines' },
  other: { id: SYMMETRY, kind: 'talk', label: 'Symmetry' },
  score: 0.8,
};

let answer: object;
const node = nodeRow(THEME, 'rules · engines', { level: 1, stability: 0.72, limit: 0.4 });
const graph = {
  ...rows,
  nodes: [...rows.nodes, node],
  edges: [...rows.edges, edgeRow('IN_THEME', ENGINES, THEME, { weight: 0.9 })],
};

beforeEach(() => {
  const others = fixtureFetch(graph);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    address.endsWith('/api/themes') ? Promise.resolve(Response.json(answer)) : others(address, init),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(content: ReactNode) {
  const log = createLog(decodeView(''));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <LogProvider log={log}>{content}</LogProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return log;
}

describe('the themes', () => {
  it('are listed with how stable each is, its typical topics and how strongly its talks belong, in words', async () => {
    answer = { stability: 0.72, limit: 0.4, sentence: 'One theme is stable.', themes: [theme], pairs: [] };
    show(<Themes />);
    const listed = within((await screen.findByRole('link', { name: 'rules · engines' })).closest('li')!);
    expect(listed.getByText(/firm; chance reaches 0\.40/).textContent).toMatch(/0\.72/);
    for (const summary of ['2 talks, the strongest first', '1 typical topic']) {
      const details = listed.getByText(summary).closest('details')!;
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    expect(await listed.findByText('at its core')).toBeDefined();
    expect(listed.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Engines0.90 at its core',
      'Symmetry0.30 at its edge',
      'rules1.00 used here alone',
    ]);
    expect(screen.getByText('What the numbers mean')).toBeDefined();
  });

  it('are replaced by the closest talks where there are none; each pair can be compared', async () => {
    const sentence = 'There are no stable themes here.';
    answer = { stability: 0.3, limit: 0.4, sentence, themes: [], pairs: [pair] };
    const log = show(<Themes />);
    const link = await screen.findByRole('link', { name: /^Why: compare the two\s+Engines and Symmetry$/ });
    expect(screen.getByText(sentence)).toBeDefined();
    const address = decodeView(new URL(link.getAttribute('href')!, 'http://page.test').search);
    expect([address.middle, address.marked]).toEqual(['compare', [ENGINES, SYMMETRY]]);
    fireEvent.click(link);
    expect([log.view().middle, log.view().marked]).toEqual(['compare', [ENGINES, SYMMETRY]]);
  });
});

it('the details of a theme say how stable it is and how strongly each talk belongs', async () => {
  show(<ThemePanel id={NodeId.parse(THEME)} node={node} />);
  expect(screen.getByText(/firm; chance reaches 0\.40/)).toBeDefined();
  expect(screen.getByText('Found among all talks.')).toBeDefined();
  await waitFor(() => expect(screen.getByText('at its core')).toBeDefined());
});
