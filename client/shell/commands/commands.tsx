/** The keys of the page, the palette and the list of keys; the latter two are loaded when first asked for. */
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { GraphKeys } from './graph-keys.tsx';

const Palette = lazy(() => import('./palette.tsx'));
const Keys = lazy(() => import('./keys.tsx'));

export function Commands() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const close = () => setOpen(null);
  const showKeys = () => setOpen('keys');
  useHotkeys([
    ['mod+K', () => setOpen('palette')],
    ['shift+?', showKeys],
    ['?', showKeys],
  ]);
  return (
    <>
      <GraphKeys showKeys={showKeys} />
      <Suspense fallback={null}>
        {open === 'palette' && (
          <Palette onKeys={showKeys} onClose={() => setOpen((now) => (now === 'palette' ? null : now))} />
        )}
        {open === 'keys' && <Keys onClose={close} />}
      </Suspense>
    </>
  );
}
