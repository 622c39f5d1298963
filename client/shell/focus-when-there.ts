/** Frames to wait for something that is still being loaded: about five seconds. */
const PATIENCE = 300;

/** Moves the keyboard to the first element of a selector, once it stands on the page. */
export function focusWhenThere(selector: string, patience = PATIENCE): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.focus();
  else if (patience > 0) requestAnimationFrame(() => focusWhenThere(selector, patience - 1));
}
