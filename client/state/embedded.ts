/** Whether the page stands in the frame of another: without tools, and it stays so whatever the view is. */
const NAME = 'embed';

/** @param query of the address, e.g. `?embed=1&at=…` */
export const isEmbedded = (query: string): boolean => new URLSearchParams(query).get(NAME) === '1';

/** The query string of a view, for an address that keeps what `before` says of the frame. */
export const keepEmbedded = (query: string, before: string): string =>
  isEmbedded(before) ? [`${NAME}=1`, query].filter(Boolean).join('&') : query;
