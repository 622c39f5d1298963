/** The queue of near misses: who may be one and was not merged, for a person to decide. */
import type { Candidate, NearMiss } from '../../contract/curating.ts';
import type { InstitutionNode, PersonNode } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { subjectOf } from './subject.ts';

export interface ReviewQueue {
  /** How many there are in all. */
  total: number;
  /** Likeliest first, ties by id. */
  items: NearMiss[];
}

const candidate = (node: PersonNode | InstitutionNode, talks: number): Candidate => ({
  subject: subjectOf(node),
  label: node.label,
  detail: node.detail,
  talks,
});

/**
 * The near misses of the graph, likeliest first.
 *
 * @param limit most items; the total counts all
 */
export async function reviewQueue(store: Pick<Store, 'read'>, { limit = 200 } = {}): Promise<ReviewQueue> {
  const [[count], rows] = await Promise.all([
    store.read(reads.nearMissCount, {}),
    store.read(reads.nearMisses, { limit }),
  ]);
  const items = rows.map(({ a, b, edge, aTalks, bTalks }): NearMiss => ({
    kind: a.kind,
    a: candidate(a, aTalks),
    b: candidate(b, bTalks),
    score: edge.weight ?? 0,
    provenance: edge.provenance,
  }));
  return { total: count?.count ?? 0, items };
}
