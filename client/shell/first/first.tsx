/** The first minute: the welcome and the tour, which of them is open, and that they were seen. */
import { createContext, lazy, Suspense, useContext, useState, type ReactNode } from 'react';
import { useShown } from '../../graph/use-shown.tsx';
import { useView } from '../../state/context.tsx';
import { linkOf } from '../../state/link.ts';
import { hasSeen, see } from './seen.ts';

const Welcome = lazy(() => import('./welcome.tsx'));
const Tour = lazy(() => import('./tour.tsx'));

type Part = 'welcome' | 'tour';

interface First {
  open: (part: Part) => void;
}

const FirstContext = createContext<First>({ open: () => undefined });

/** Opens the welcome or the tour when somebody asks for it. */
export const useFirst = () => useContext(FirstContext);

export function FirstMinute({ children }: { children: ReactNode }) {
  const { whole } = useShown();
  const view = useView();
  // Who follows a link to something came for that.
  const [part, setPart] = useState<Part | null>(() => (hasSeen() || linkOf(view) !== '' ? null : 'welcome'));
  const close = () => {
    see();
    setPart(null);
  };
  const filled = whole !== undefined && whole.nodes.length > 0;
  return (
    <FirstContext value={{ open: setPart }}>
      {children}
      <Suspense fallback={null}>
        {filled && part === 'welcome' && <Welcome onClose={close} onTour={() => setPart('tour')} />}
        {filled && part === 'tour' && <Tour onClose={close} />}
      </Suspense>
    </FirstContext>
  );
}
