/** What the whole page tells about its parts. */
import type { Order } from './agenda/split.ts';
import type { Line } from './line.ts';
import { folded } from './names.ts';
import type { Page } from './page.ts';
import type { NameSense } from './people.ts';

export interface Context {
  page: Page;
  sense: NameSense;
  order: Order;
  /** Folded titles that the page prints elsewhere. */
  titles: ReadonlySet<string>;
  /** Which entry of the agenda somebody speaks in, by {@link nameKey}; only those who speak once. */
  slots: ReadonlyMap<string, number>;
}

/** Whether a line is a title the page prints elsewhere, whatever case, quotes and dashes it has there. */
export const isKnownTitle = (line: Line, { titles }: Context): boolean =>
  line.text.length <= 400 && titles.has(folded(line.text));
