/** Dark ink on white paper, whatever the screen has. */
const SCHEME = 'data-mantine-color-scheme';

/** Takes the light colours while the page is put on paper. */
export function printLight(root: HTMLElement = document.documentElement): void {
  let onScreen: string | null = null;
  addEventListener('beforeprint', () => {
    onScreen = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
  });
  addEventListener('afterprint', () => {
    if (onScreen !== null) root.setAttribute(SCHEME, onScreen);
  });
}
