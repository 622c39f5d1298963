/** Starts the page: the action log from the address, the graph asked for before React begins. */
import './styles/mantine.ts';
import './styles/base.css';
import './styles/shell.css';
import './styles/graph.css';
import './styles/panels.css';
import './styles/tools.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api.ts';
import * as ask from './queries.ts';
import { App } from './shell/app.tsx';
import { followAddress } from './state/address.ts';
import { LogProvider } from './state/context.tsx';
import { createLog } from './state/log.ts';
import { decodeView } from './state/url.ts';
import { cssVariables, theme } from './theme.ts';

/** What was refused will be refused again; a server that did not answer may answer the second time. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 1 && error instanceof ApiError && (error.status === 0 || error.status === 502);

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: worthRetrying } },
});
void queries.prefetchQuery(ask.overview);

const log = createLog(decodeView(location.search));
followAddress(log);

createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <QueryClientProvider client={queries}>
      <LogProvider log={log}>
        <App />
      </LogProvider>
    </QueryClientProvider>
  </MantineProvider>,
);
