/** The window that shows where a fact comes from; one for the whole page, loaded when it is first opened. */
import { createContext, lazy, Suspense, useContext, useRef, useState, type ReactNode } from 'react';
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
  /** Where the keyboard was; it returns there. The dialog cannot know: the first time it is not loaded yet. */
  const opener = useRef<Element | null>(null);
  const show = (next: SourceRequest) => {
    opener.current = document.activeElement;
    setRequest(next);
    setOpen(true);
  };
  return (
    <SourceContext value={show}>
      {children}
      <Suspense>
        {request && (
          <SourceDialog
            request={request}
            opened={open}
            onClose={() => setOpen(false)}
            onClosed={() => opener.current instanceof HTMLElement && opener.current.focus()}
          />
        )}
      </Suspense>
    </SourceContext>
  );
}
