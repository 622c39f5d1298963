/** What the hits of a search can be narrowed to: the most frequent values of each facet, with the labels that people read. */
import { COUNTED_VALUES, Facet, type FacetCounts } from '../../../contract/filter.ts';
import type { ReadOptions, Store } from '../../../cypher/store.ts';

/**
 * Counts nodes by facet.
 *
 * @param ids of the nodes
 * @returns the facets in the order of the contract, without those that nothing has
 */
export async function countFacets(store: Store, ids: readonly string[], asked: ReadOptions): Promise<FacetCounts[]> {
  if (ids.length === 0) return [];
  const counts = await store.facets(ids, COUNTED_VALUES, asked);
  const place = ({ facet }: FacetCounts) => Facet.options.indexOf(facet);
  return counts
    .map(({ facet, values }) => ({
      facet,
      values: values.map(({ value, label, count }) => ({ value, label: label ?? value, count })),
    }))
    .sort((a, b) => place(a) - place(b));
}
