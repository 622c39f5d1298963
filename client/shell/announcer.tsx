/** Says to screen readers what changed, in one polite live region. */
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** A function that says a sentence; the same sentence twice in a row is said once. */
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  const announce = useCallback((next: string) => setSentence(next), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" role="status" aria-live="polite" aria-atomic="true">
        {sentence}
      </div>
    </AnnounceContext>
  );
}
