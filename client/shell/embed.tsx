/** The page inside of another one: the view and the details, and a way to the whole. The wheel belongs to the page around it. */
import { ExternalLink } from 'lucide-react';
import { useEffect } from 'react';
import { linkOf } from '../state/link.ts';
import { useView } from '../state/context.tsx';
import { isEmbedded } from '../state/embedded.ts';

/** It cannot change while the page is open. */
export const embedded = isEmbedded(location.search);

/** Opens the same view, with all tools, in a tab of its own. */
export function OpenWhole() {
  const view = useView();
  return (
    <a className="open-whole" href={`${location.pathname}?${linkOf(view)}`} target="_blank" rel="noopener">
      <ExternalLink size={14} aria-hidden="true" /> Open in Colloquy
    </a>
  );
}

/** What zooms with the wheel. */
const ZOOMED = '.canvas, .plane';

const isForThePageAround = ({ target, ctrlKey, metaKey }: WheelEvent) =>
  !ctrlKey && !metaKey && target instanceof Element && target.closest(ZOOMED) !== null;

/** Lets the wheel scroll the page around the frame; with Ctrl it zooms. Heard before anything that would take it. */
export function useWheelOutside() {
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (isForThePageAround(event)) event.stopImmediatePropagation();
    };
    window.addEventListener('wheel', onWheel, { capture: true });
    return () => window.removeEventListener('wheel', onWheel, { capture: true });
  }, []);
}
