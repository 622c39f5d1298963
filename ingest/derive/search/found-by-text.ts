/** The talks that either ranking finds for a pasted text, whole, so that they can be compared closely. */
import type { TalkNode } from '../../../contract/graph.ts';
import { reads } from '../../../cypher/reads/index.ts';
import type { Hit, ReadOptions, Store } from '../../../cypher/store.ts';
import { fuse } from './fuse.ts';
import { wordQuery } from './pasted.ts';

/** How deep each ranking is read, and how many of the talks they find are compared at least. */
const DEPTH = 200;
const COMPARED = 50;

export interface Found {
  /** Best of the fused rankings first. */
  nodes: TalkNode[];
  /** Everything that meaning found, best first; empty without a vector. */
  semantic: Hit[];
}

/**
 * @param weight of the words beside meaning, in cosines
 * @param vector of the text; null when words alone can be asked
 */
export async function foundByText(
  store: Store,
  weight: number,
  text: string,
  vector: Float32Array | null,
  limit: number,
  asked: ReadOptions = {},
): Promise<Found> {
  const query = wordQuery(text);
  const [lexical, semantic] = await Promise.all([
    query ? store.lexical(query, { kinds: ['talk'], limit: DEPTH }, asked) : [],
    vector ? store.nearest(vector, { limit: DEPTH }, asked) : [],
  ]);
  const ids = fuse({ lexical, semantic }, weight)
    .slice(0, Math.max(limit, COMPARED))
    .map(({ id }) => id);
  const rows = await store.read(reads.nodes, { ids }, asked);
  const nodes = new Map(rows.map(({ node }) => [node.id as string, node]));
  return { nodes: ids.map((id) => nodes.get(id)).filter((node) => node?.kind === 'talk'), semantic };
}
