/** The window that shows where a fact comes from; one for the whole page, loaded when it is first opened. */
import { createContext, lazy, Suspense, useContext, useState, type ReactNode } from 'react';
import type { Provenance } from '../../contract/graph.ts';

/** What to show: entries that are known, or those of an edge, which are asked for. */
export interface SourceRequest {
  of: string;
  provenance?: readonly Provenance[];
  edge?: string;
}

const SourceContext = createContext<(request: SourceRequest) => void>(() => undefined);
const SourceDialog = lazy(() => import('./source-dialog.tsx'));

/** Opens the window. */
export const useSourceViewer = () => useContext(SourceContext);

export function SourceViewer({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<SourceRequest | null>(null);
  const [open, setOpen] = useState(false);
  const show = (next: SourceRequest) => {
    setRequest(next);
    setOpen(true);
  };
  return (
    <SourceContext value={show}>
      {children}
      <Suspense>{request && <SourceDialog request={request} opened={open} onClose={() => setOpen(false)} />}</Suspense>
    </SourceContext>
  );
}
