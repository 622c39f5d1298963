/** Links that do their work in this page when they are clicked plainly, and stay links for a new tab, a copy, a bookmark. */
import type { MouseEvent } from 'react';

/** A click handler that does `act` instead of following the link; a click with a modifier is left to the browser. */
export const onPlainClick =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
