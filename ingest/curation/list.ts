/** The decisions that are stored, with what became of them. */
import type { ListedDecision } from '../../contract/curating.ts';
import { DECISIONS_FORMAT } from '../../contract/decision.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { inTime } from './decision.ts';

/** Every decision in the order in which they apply, and whether it holds in the graph as it is now. */
export async function listDecisions(store: Pick<Store, 'read'>): Promise<ListedDecision[]> {
  const rows = await store.read(reads.decisions, { format: DECISIONS_FORMAT });
  const byId = new Map(rows.map(({ listed }) => [listed.decision.id, listed]));
  return inTime(rows.map(({ listed }) => listed.decision)).map(({ id }) => byId.get(id)!);
}
