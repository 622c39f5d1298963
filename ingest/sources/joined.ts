/** The files of a folder that is one source, as one text: each under a line with its name. */

const heading = (name: string): string => `=== ${name} ===\n`;
const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** One text of files by name, in the order of the map. */
export const joinFiles = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([name, text]) => heading(name) + ended(text)).join('');

/**
 * Where each file begins in the joined text, below its heading: a place in a file plus this is a place in `text`.
 *
 * @returns offsets in UTF-16 code units, by name
 */
export function startsOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let at = 0;
  for (const [name, text] of files) {
    at += heading(name).length;
    starts.set(name, at);
    at += ended(text).length;
  }
  return starts;
}
