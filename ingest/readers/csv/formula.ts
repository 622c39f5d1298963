/** Cells that a spreadsheet would run. Nothing is ever evaluated: a link is read for its words, the rest stays text. */
import type { Located } from '../located.ts';

const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"([^"]{0,4000})"\s*(?:[;,]\s*"([^"]{1,20000})"\s*)?\)$/i;

/** `=HYPERLINK("https://…","words")` → its words, or its address when it has none. */
export function cellWords(cell: Located): Located {
  const link = HYPERLINK.exec(cell.text);
  return link ? cell.as((link[2] ?? link[1]!).trim() || cell.text) : cell;
}

/** The address of a link, else the cell. */
export function cellAddress(cell: Located): Located {
  const link = HYPERLINK.exec(cell.text);
  return link ? cell.as(link[1]!.trim() || cell.text) : cell;
}
