/** Search by words and by meaning, and by a pasted text. */
import type { api } from '../../contract/api.ts';
import type { NodeRow } from '../../contract/graph.ts';
import { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { talksLike } from '../../ingest/derive/search/alike.ts';
import { countFacets } from '../../ingest/derive/search/facets.ts';
import type { FusedHit } from '../../ingest/derive/search/fuse.ts';
import { searchAll } from '../../ingest/derive/search/search.ts';
import { similarToText } from '../../ingest/derive/search/similar-text.ts';
import { snippetOf } from '../../ingest/derive/search/snippet.ts';
import { notThere } from './gone.ts';
import type { Asked, Handler, HandlerParts } from './handler.ts';

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

/** The hits that are still there, as people see them: a node may vanish between two reads, when an ingest runs meanwhile. */
async function shownHits(store: Store, hits: readonly FusedHit[], query: string, asked: Asked) {
  const rows = await store.read(reads.nodes, { ids: hits.map(({ id }) => id) }, asked);
  const nodes = new Map<string, NodeRow>(rows.map(({ node }) => [node.id, node]));
  return hits.filter(({ id }) => nodes.has(id)).map((hit, place) => shown(hit, place + 1, nodes.get(hit.id)!, query));
}

export const search =
  ({ store, embedder }: HandlerParts): Handler<typeof api.search> =>
  async ({ query: { q, mode, kinds, limit, ...filter } }, asked) => {
    const { hits, matched, answered, note } = await searchAll(store, embedder, q, {
      mode,
      kinds,
      filter,
      limit,
      ...asked,
    });
    const [results, facets] = await Promise.all([shownHits(store, hits, q, asked), countFacets(store, matched, asked)]);
    return { query: q, mode, answered, note, results, facets };
  };

export const alike =
  ({ store }: HandlerParts): Handler<typeof api.alike> =>
  async ({ body: { talks, without, limit } }, asked) => {
    const there = new Set((await store.read(reads.graphNodes, { ids: talks }, asked)).map(({ id }) => id as string));
    const missing = talks.find((id) => !there.has(id));
    if (missing) throw await notThere(store, NodeId.parse(missing));
    const { hits, note } = await talksLike(store, talks, { without, limit, ...asked });
    return { note, results: await shownHits(store, hits, '', asked) };
  };

export const similar =
  ({ store, embedder }: HandlerParts): Handler<typeof api.similar> =>
  ({ body: { text, limit } }, asked) =>
    similarToText(store, embedder, text, { limit, ...asked });
