/** What the hits of a search can be narrowed to: the most frequent values of each facet, with the labels that people read. */
import { COUNTED_VALUES, Facet, type FacetCounts } from '../../../contract/filter.ts';
import { reads } from '../../../cypher/reads/index.ts';
import type { FacetCount, ReadOptions, Store } from '../../../cypher/store.ts';

/** Facets whose values are ids of nodes. */
const NAMED: ReadonlySet<Facet> = new Set(['meeting', 'theme', 'institution']);

const mostFrequent = (counts: readonly FacetCount[], facet: Facet) =>
  counts
    .filter((count) => count.facet === facet)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, COUNTED_VALUES);

/**
 * Counts nodes by facet.
 *
 * @param ids of the nodes
 * @returns the facets in the order of the contract, without those that nothing has
 */
export async function countFacets(store: Store, ids: readonly string[], asked: ReadOptions): Promise<FacetCounts[]> {
  if (ids.length === 0) return [];
  const counts = await store.facets(ids, asked);
  const kept = Facet.options.map((facet) => ({ facet, values: mostFrequent(counts, facet) }));
  const named = kept.flatMap(({ facet, values }) => (NAMED.has(facet) ? values.map(({ value }) => value) : []));
  const labels = new Map<string, string>(
    (await store.read(reads.graphNodes, { ids: named }, asked)).map(({ id, label }) => [id, label]),
  );
  return kept
    .filter(({ values }) => values.length > 0)
    .map(({ facet, values }) => ({
      facet,
      values: values.map(({ value, count }) => ({ value, label: labels.get(value) ?? value, count })),
    }));
}
