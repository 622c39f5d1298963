/** Files of the reader's: of what the page made, and of what the server sent. */
import type { Download } from '../api.ts';

/** Saves what the page made. */
export function save(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: a browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves a file of the server under the name that it gave. */
export const keep = ({ name, blob }: Download): void => save(name, blob.type, blob);
