/** What every menu of a node is given: it stands inside the page's main landmark, and its first item has the keyboard. */
export const MENU = {
  withinPortal: true,
  portalProps: { target: '#main' },
  withInitialFocusPlaceholder: false,
} as const;
