/** Which elements changed since the picture on the screen was drawn: few of them are drawn over it until the next one. */
import type { SingularElementArgument } from 'cytoscape';

type Element = SingularElementArgument;

/** More elements than this are not drawn over the picture: that would take as long as the picture itself. */
const MOST = 400;

export interface Changes {
  /** Takes down what changed. */
  note: (elements: Iterable<Element>) => void;
  /** Takes down that everything may have changed, and which elements there are. */
  noteAll: () => void;
  /** A number that rises with each change. */
  count: () => number;
  /** Says that a picture, begun when `count` was this, is on the screen. */
  drawn: (count: number) => void;
  /** Whether anything changed that is not on the screen. */
  any: () => boolean;
  /** What changed, unless it is too much to be drawn over the picture: then nothing. */
  few: () => readonly Element[];
}

export function createChanges(): Changes {
  const changed = new Map<Element, number>();
  let [count, all] = [0, 0];
  return {
    note(elements) {
      count++;
      for (const element of elements) changed.set(element, count);
    },
    noteAll: () => void (all = ++count),
    count: () => count,
    drawn(upTo) {
      for (const [element, at] of changed) if (at <= upTo) changed.delete(element);
      if (all <= upTo) all = 0;
    },
    any: () => all > 0 || changed.size > 0,
    few: () => (changed.size > MOST ? [] : [...changed.keys()].filter((element) => element.inside())),
  };
}
