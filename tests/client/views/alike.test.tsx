// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Alike from '../../../client/views/alike.tsx';
import { LogProvider } from '../../../client/state/context.tsx';
import { createLog } from '../../../client/state/log.ts';
import { decodeView, encodeView } from '../../../client/state/url.ts';

vi.mock('../../../client/graph/use-shown.tsx', () => ({ useShown: () => ({ ids: new Set<string>() }) }));

const hit = (id: string, label: string, rank: number) => ({ id, kind: 'talk', label, detail: null, rank, score: 1, found: 'both', cosine: 0.5, snippet: null, closest: rank > 1 ? null : { id: 'talk:m/a', label: 'Corals', score: 0.8, evidence: { sentences: [], terms: [], facts: [], method: 'Closeness in shared words.' } } }); // prettier-ignore
const bodies: { talks: string[]; without: string[] }[] = [];

beforeEach(() => {
  bodies.length = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    if (!address.endsWith('/api/alike')) return Promise.resolve(new Response('{}', { status: 404 }));
    const body = JSON.parse(init!.body as string) as (typeof bodies)[number];
    bodies.push(body);
    const results = [hit('talk:m/b', 'Reefs', 1), hit('talk:m/c', 'Tax', 2)].filter(({ id }) => ![...body.talks, ...body.without].includes(id)); // prettier-ignore
    return Promise.resolve(Response.json({ note: null, results }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(address: string) {
  const log = createLog(decodeView(address));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <LogProvider log={log}>
          <Alike />
        </LogProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return log;
}

it('asks for talks like those of the address, adds one and leaves one out, all of it in the address', async () => {
  const log = open('mark=talk:m/a&mark=person:x');
  fireEvent.click(await screen.findByRole('button', { name: 'Not like this: Tax' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Like this too: Reefs' }));
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ talks: ['talk:m/a', 'talk:m/b'], without: ['talk:m/c'] }));
  expect(bodies[0]).toMatchObject({ talks: ['talk:m/a'], without: [] });
  const kept = decodeView(encodeView(log.view()));
  expect([kept.marked, kept.options]).toEqual([['talk:m/a', 'person:x', 'talk:m/b'], { 'alike.without': 'talk:m/c' }]);
});

it('says which of the given talks each is closest to and why, or that it is close to none by itself', async () => {
  open('mark=talk:m/a');
  const closest = (await screen.findByText('Corals')).closest('details')!;
  expect(closest.textContent).toContain('Closest to: Corals');
  expect(closest.textContent).toContain('Closeness in shared words.');
  expect(screen.getByText(/among the related talks of none of them/)).toBeDefined();
});

it('asks nothing while no talk is given', () => {
  open('mark=person:x');
  expect(screen.getByText(/^Pick one or more talks/)).toBeDefined();
  expect(bodies).toEqual([]);
});
