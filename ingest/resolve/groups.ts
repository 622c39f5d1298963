/** Small sums over lists. */
import { inOrder } from './text.ts';

/** Items by key, each group in the order of the items. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How often each text stands in a list. */
export function tally(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Texts by how often they stand in a list, most often first, then by `preferred` (greater first), then by code unit. */
export const byCount = (texts: Iterable<string>, preferred: (text: string) => number = () => 0): string[] =>
  [...tally(texts)]
    .sort(([a, m], [b, n]) => n - m || preferred(b) - preferred(a) || inOrder(a, b))
    .map(([text]) => text);

export const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];

export const intersects = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
};
