// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../client/search/search-box.tsx';
import { Announcer } from '../../../client/shell/announcer.tsx';
import { LogProvider } from '../../../client/state/context.tsx';
import { createLog } from '../../../client/state/log.ts';
import { decodeView } from '../../../client/state/url.ts';
import { fixtureFetch } from '../fixture-api.ts';
import { rows } from '../fixture-rows.ts';

vi.mock('../../../client/graph/use-shown.tsx', () => ({ useShown: () => ({ ids: new Set<string>() }) }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('folds its facets into one line; a chip narrows the list, and widens it when it is pressed again', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
  vi.stubGlobal('fetch', fixtureFetch(rows));
  const log = createLog(decodeView('q=e'));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <LogProvider log={log}>
          <Announcer>
            <SearchBox />
          </Announcer>
        </LogProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  fireEvent.focus(screen.getByRole('combobox', { name: /^Search/ }));
  const fold = (await screen.findByText(/^Narrow by kind/)).closest('details')!;
  expect(fold.open).toBe(false);
  fold.open = true;
  const help = screen.getByText('What can be typed').closest('details')!;
  expect([help.open, help.textContent]).toEqual([false, expect.stringContaining('-word must not be there')]);
  const before = screen.getAllByRole('option').length;
  const chip = screen.getByRole('button', { name: /^People/ });
  fireEvent.click(chip);
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeLessThan(before));
  expect(log.view().search.narrowed).toEqual({ kind: ['person'] });
  fireEvent.click(screen.getByRole('button', { name: /^People/, pressed: true }));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(before));
});
