/** What somebody names → the part of the graph that goes into a file: the same from the page, the API and the terminal. */
import type { ExportFormat } from '../../contract/exporting.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../cypher/store.ts';
import type { Part } from './material.ts';

/**
 * The part that nodes stand for. A format of talks takes the talks of each: of a meeting its programme, of a person what they gave or
 * are credited in; any other format takes the nodes themselves, with the edges among them.
 *
 * @param ids of nodes; null for the whole graph
 */
export async function partOf(
  store: Pick<Store, 'read'>,
  { takes }: Pick<ExportFormat, 'takes'>,
  ids: readonly string[] | null,
  options: ReadOptions = {},
): Promise<Part> {
  if (ids === null) return {};
  const named = ids.length === 1 ? { named: ids[0]! } : {};
  if (takes !== 'talks') return { ids, ...named };
  const talks = await store.read(reads.talksOf, { ids: [...ids] }, options);
  return { ids: talks.map(({ id }) => id), ...named };
}
