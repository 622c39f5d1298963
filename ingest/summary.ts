/** What a change did to the graph, with the names of what it touched. */
import type { ChangeSummary, Listed } from '../contract/adding.ts';
import type { NodeRow } from '../contract/graph.ts';
import { NodeId } from '../contract/ids.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import type { Changes, LoadReport } from './load.ts';

/** More than this are counted, not named. */
const MOST_NAMED = 100;

type Ref = Listed['first'][number];

const named = (ids: readonly string[], refs: ReadonlyMap<string, Ref>): Listed => ({
  total: ids.length,
  first: firstOf(ids).flatMap((id) => refs.get(id) ?? []),
});

const firstOf = (ids: readonly string[]) => [...ids].sort().slice(0, MOST_NAMED);
const counts = ({ added, changed, removed }: Changes) => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
});
const byId = (nodes: readonly (Ref | NodeRow)[]) =>
  new Map(nodes.map(({ id, kind, label }): [string, Ref] => [id, { id: NodeId.parse(id), kind, label }]));

/**
 * A report with labels.
 *
 * @param nodes the nodes of the graph after the change
 * @param store says what it said before the change: it knows what is removed
 */
export async function summaryOf(
  { nodes: changes, edges }: LoadReport,
  nodes: readonly NodeRow[],
  store: Pick<Store, 'read'>,
): Promise<ChangeSummary> {
  const gone = firstOf(changes.removed);
  const before = gone.length > 0 ? await store.read(reads.graphNodes, { ids: gone }) : [];
  const after = byId(nodes);
  return {
    nodes: {
      added: named(changes.added, after),
      changed: named(changes.changed, after),
      removed: named(changes.removed, byId(before)),
    },
    edges: counts(edges),
  };
}
