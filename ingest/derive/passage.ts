/** Places in the title and abstract of a talk as spans of its source. */
import type { Span } from '../../contract/graph.ts';
import type { TalkText } from '../model.ts';
import { spanWithin } from '../printed.ts';

/** Where in a talk: its title or its abstract, `[start, end)` in that text. */
export interface Place {
  field: 'title' | 'abstract';
  start: number;
  end: number;
}

/** The span of a place in the talk's source; null where the source does not print the text. */
export function spanOf(talk: TalkText, { field, start, end }: Place): Span | null {
  const printed = field === 'title' ? talk.printedTitle : talk.printedAbstract;
  return printed && spanWithin(printed, start, end);
}

/** The printed text of a place. */
export const textAt = (talk: TalkText, { field, start, end }: Place): string =>
  (field === 'title' ? talk.title : (talk.abstract ?? '')).slice(start, end);
