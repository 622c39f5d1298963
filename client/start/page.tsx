/** Everything around the graph: put up once the graph is painted. */
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import type { Subgraph } from '../../contract/graph.ts';
import { api, ApiError, call } from '../api.ts';
import * as ask from '../queries.ts';
import { App } from '../shell/app.tsx';
import { printLight } from '../shell/print-light.ts';
import { LogProvider } from '../state/context.tsx';
import type { ActionLog } from '../state/log.ts';
import { cssVariables, theme } from '../theme.ts';

export interface Started {
  log: ActionLog;
  /** The graph as it opens, or null where it did not come; a promise while it is on its way. */
  overview: Subgraph | null | Promise<Subgraph | null>;
  /** What the page begins with: its canvas, and what there is to say of the link that opened it. */
  page: ComponentProps<typeof App>;
}

/** What was refused will be refused again; a server that did not answer may answer the second time. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 1 && error instanceof ApiError && (error.status === 0 || error.status === 502);

function queriesWith(overview: Started['overview']): QueryClient {
  const queries = new QueryClient({
    // A server on this machine answers without a network.
    defaultOptions: {
      mutations: { networkMode: 'always' },
      queries: { networkMode: 'always', staleTime: 60_000, refetchOnWindowFocus: false, retry: worthRetrying },
    },
  });
  if (overview instanceof Promise) {
    const queryFn = async () => (await overview) ?? call(api.overview);
    void queries.prefetchQuery({ ...ask.overview, queryFn });
  } else if (overview) queries.setQueryData(ask.overview.queryKey, overview);
  return queries;
}

export function putUpPage({ log, overview, page }: Started): void {
  printLight();
  createRoot(document.getElementById('root')!).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queriesWith(overview)}>
        <LogProvider log={log}>
          <App {...page} />
        </LogProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
