/**
 * Single keys for what can be done now: of the selected node first, then of the chosen ones, then of the graph. What can be
 * done is worked out when a key is pressed, not at every change of the view.
 */
import { lazy, Suspense, useEffect, useState } from 'react';

const Pressed = lazy(() => import('./pressed.tsx'));

/** Where letters are typed or mean something of their own. */
const BUSY =
  'input, textarea, select, [contenteditable], [role="tree"], [role="grid"], [role="listbox"], [role="dialog"], [role="menu"]';

const isFree = ({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent) =>
  !defaultPrevented && !ctrlKey && !metaKey && !altKey && !(target instanceof Element && target.closest(BUSY));

/** Keys that a command may have without a modifier; `?` is heard elsewhere. */
const isPlain = (key: string) => (key.length === 1 && key !== '?') || key === 'Escape';

interface Press {
  key: string;
  /** When, in milliseconds of the page: the same key twice is two presses. */
  at: number;
}

/** The last plain key that was pressed where it is free. */
function usePress(): [Press | null, () => void] {
  const [press, setPress] = useState<Press | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isFree(event) && isPlain(event.key)) setPress({ key: event.key, at: event.timeStamp });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return [press, () => setPress(null)];
}

export function GraphKeys({ showKeys }: { showKeys: () => void }) {
  const [press, onDone] = usePress();
  return (
    <Suspense>{press && <Pressed key={press.at} pressed={press.key} showKeys={showKeys} onDone={onDone} />}</Suspense>
  );
}
