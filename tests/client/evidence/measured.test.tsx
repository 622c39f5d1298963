// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Measured } from '../../../client/evidence/measured.tsx';

const at = (value: number) => ({ value, low: value - 0.04, high: value + 0.03 });
const methodOf = (method: string, value: number) => ({
  method,
  measures: { 'P@5': at(value), 'nDCG@10': at(value), 'MAP@10': at(value), MRR: at(value) },
  ahead: null,
});
const taskOf = (kind: string) => ({
  set: 'mine',
  task: `field of ${kind}`,
  kind,
  model: 'a/1',
  talks: 72,
  queries: 70,
  methods: [methodOf('ours', 0.74), methodOf('TF-IDF', 0.27), methodOf('cosine', 0.68)],
  ships: false,
  running: 'ours',
  command: 'npm run colloquy -- eval …/mine',
});

const asked: string[] = [];
function open(answer: object) {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json(answer));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <Measured kind="related" />
      </QueryClientProvider>
    </MantineProvider>,
  );
  expect(asked).toEqual([]);
  const details = screen.getByRole<HTMLDetailsElement>('group');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  asked.length = 0;
});

it('shows, once it is opened, the figures beside simple methods, and the command that measures them again', async () => {
  open({ model: 'a/1', sentence: 'Measured with a/1.', tasks: [taskOf('related'), taskOf('search')] });
  const table = within(await screen.findByRole('table', { name: 'Set “mine”: 72 talks, field of related' }));
  expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Colloquy', 'TF-IDF']);
  expect(table.getAllByRole('cell')[0]!.textContent).toBe('0.74 0.70–0.77');
  expect(screen.getByText('npm run colloquy -- eval …/mine')).toBeDefined();
  expect(screen.getAllByRole('table')).toHaveLength(1);
  expect(asked).toEqual(['/api/measured']);
});

it('says so where nothing was measured', async () => {
  open({ model: 'b/1', sentence: 'The model was not measured. `colloquy eval --show` does.', tasks: [] });
  expect(await screen.findByText('colloquy eval --show')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});
