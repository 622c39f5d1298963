// @vitest-environment jsdom
/** Every key of everything that can be done, read from the lists themselves. */
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { graphActions } from '../../../client/graph/actions/graph.ts';
import { nodeActions } from '../../../client/graph/actions/index.ts';
import { markedActions } from '../../../client/graph/actions/marked.ts';
import type { NodeSituation } from '../../../client/graph/actions/offer.ts';
import { ShownProvider } from '../../../client/graph/use-shown.tsx';
import { eachKeyOnce, type Command } from '../../../client/shell/commands/command.ts';
import { useCommands } from '../../../client/shell/commands/use-commands.ts';
import { LogProvider } from '../../../client/state/context.tsx';
import { createLog } from '../../../client/state/log.ts';
import { emptyView, type ViewState } from '../../../client/state/view.ts';
import { EdgeType } from '../../../contract/graph.ts';
import { NodeId, ThemeId } from '../../../contract/ids.ts';
import { fixtureFetch } from '../fixture-api.ts';
import * as fixture from '../fixture-rows.ts';

const { subgraph } = fixture;
const places = new Map(subgraph.nodes.map(({ id, x, y }) => [id as string, { x: x ?? 0, y: y ?? 0 }]));
const [ADA, ENGINES, SYMMETRY] = [fixture.ADA, fixture.ENGINES, fixture.SYMMETRY].map((id) => NodeId.parse(id)) as [NodeId, NodeId, NodeId]; // prettier-ignore
const THEME = ThemeId.parse('theme:rules');
const node = (id: NodeId) => subgraph.nodes.find((one) => one.id === id)!;
/** More relations than there are digits. */
const groups = EdgeType.options.map((type) => ({ type, outgoing: true, kind: 'talk' as const, total: 40 }));

/** Views in which between them every offer is made. */
const VIEWS: Partial<ViewState>[] = [
  {},
  { selected: ENGINES, marked: [ADA, SYMMETRY], hidden: [ADA], budget: 10, folded: [THEME] },
  { focus: { id: ENGINES, depth: 2 }, pins: [{ id: ENGINES, x: 0, y: 0 }], marked: [ENGINES, SYMMETRY] },
  { path: { from: ADA, to: null, chosen: 0 }, hidden: [ENGINES] },
  { growth: [{ how: 'opened', open: true, node: ENGINES, relation: 'ABOUT', outgoing: true, count: 25 }] },
];

interface Keyed {
  id: string;
  key: string | null;
}

function offersIn(change: Partial<ViewState>): Keyed[] {
  const view = { ...emptyView, ...change };
  const situation = { view, drawn: subgraph, whole: subgraph, off: view.hidden, places };
  const theme = { id: NodeId.parse(THEME), kind: 'theme' as const, label: 'Rules' };
  const nodes: NodeSituation['node'][] = [node(ENGINES), node(ADA), theme];
  return [
    ...nodes.flatMap((meant) => nodeActions({ ...situation, node: meant, groups })),
    ...markedActions({ ...situation, common: [ADA], views: ['compare', 'alike'] }),
    ...graphActions({ ...situation, open: subgraph, themes: [THEME] }),
  ];
}

function commands(): Command[] {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <LogProvider log={createLog(emptyView)}>
          <ShownProvider>{children}</ShownProvider>
        </LogProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
  return renderHook(() => useCommands(() => undefined), { wrapper }).result.current;
}

/** Expansions are numbered as they come; the rest is named by its id. */
const deedOf = ({ id }: Keyed) => id.replace(/^expand [A-Z_]+ .*/, 'expand');

/** What each key does, for the keys that do more than one thing. */
function clashes(all: readonly Keyed[]): Record<string, string[]> {
  const deeds = new Map<string, Set<string>>();
  for (const one of all) if (one.key) deeds.set(one.key, (deeds.get(one.key) ?? new Set<string>()).add(deedOf(one)));
  return Object.fromEntries([...deeds].filter(([, set]) => set.size > 1).map(([key, set]) => [key, [...set]]));
}

describe('a key', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })); // prettier-ignore
    vi.stubGlobal('fetch', fixtureFetch(fixture.rows));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('does one thing, whatever can be done at once', () => {
    const all = [...VIEWS.flatMap(offersIn), ...commands()];
    const keyed = new Set(all.filter(({ key }) => key).map(deedOf));
    for (const id of ['expand', 'hide', 'path', 'nearer', 'fold', 'copy link', 'lay out again', 'view Table', 'clear'])
      expect(keyed, id).toContain(id);
    expect(clashes(all)).toEqual({});
  });

  it('lays out again by l, and by no other', () => {
    expect(commands().filter(({ key }) => key === 'l').map(({ id }) => id)).toEqual(['lay out again']); // prettier-ignore
  });

  it('is not taken by those that work everywhere', () => {
    const plain = [...VIEWS.flatMap(offersIn), ...commands()].filter(({ id }) => id !== 'keys');
    expect(plain.filter(({ key }) => key === '/' || key === '?')).toEqual([]);
  });

  it('stands at the first of two commands that do the same', () => {
    const command = (id: string, key: string | null) => ({ id, key }) as Command;
    const list = eachKeyOnce([command('node hide', 'h'), command('chosen hide', 'h'), command('links', null)]);
    expect(list.map(({ key }) => key)).toEqual(['h', null, null]);
  });
});
