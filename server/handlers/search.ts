/** Search by words and by meaning, and by a pasted text. */
import type { api } from '../../contract/api.ts';
import type { NodeRow } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { FusedHit } from '../../ingest/derive/search/fuse.ts';
import { searchAll } from '../../ingest/derive/search/search.ts';
import { similarToText } from '../../ingest/derive/search/similar-text.ts';
import { snippetOf } from '../../ingest/derive/search/snippet.ts';
import type { Handler, HandlerParts } from './handler.ts';

const shown = ({ id, kind, score, found, cosine }: FusedHit, rank: number, node: NodeRow, query: string) => ({
  id,
  kind,
  label: node.label,
  detail: node.detail,
  rank,
  score,
  found,
  cosine,
  snippet: snippetOf(node, query),
});

export const search =
  ({ store, embedder }: HandlerParts): Handler<typeof api.search> =>
  async ({ query: { q, mode, kinds, limit } }, asked) => {
    const { hits, answered, note } = await searchAll(store, embedder, q, { mode, kinds, limit, ...asked });
    const rows = await store.read(reads.nodes, { ids: hits.map(({ id }) => id) }, asked);
    const nodes = new Map<string, NodeRow>(rows.map(({ node }) => [node.id, node]));
    // A node may vanish between the two reads, when an ingest runs meanwhile.
    const there = hits.filter(({ id }) => nodes.has(id));
    const results = there.map((hit, place) => shown(hit, place + 1, nodes.get(hit.id)!, q));
    return { query: q, mode, answered, note, results };
  };

export const similar =
  ({ store, embedder }: HandlerParts): Handler<typeof api.similar> =>
  ({ body: { text, limit } }, asked) =>
    similarToText(store, embedder, text, { limit, ...asked });
