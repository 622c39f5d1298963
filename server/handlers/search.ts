/** Search by words and by meaning, and by a pasted text. */
import type { api } from '../../contract/api.ts';
import type { NodeRow } from '../../contract/graph.ts';
import { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { talksLike } from '../../ingest/derive/search/alike.ts';
import { closestOf } from '../../ingest/derive/search/closest.ts';
import { countFacets } from '../../ingest/derive/search/facets.ts';
import type { FusedHit } from '../../ingest/derive/search/fuse.ts';
import { searchAll } from '../../ingest/derive/search/search.ts';
import { similarToText } from '../../ingest/derive/search/similar-text.ts';
import { snippetOf } from '../../ingest/derive/search/snippet.ts';
import { notThere } from './gone.ts';
import type { Asked, Handler, HandlerParts } from './handler.ts';
import { refsOf } from './refs.ts';

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
    const { hits, matched, answered, note, searched } = await searchAll(store, embedder, q, {
      mode,
      kinds,
      filter,
      limit,
      ...asked,
    });
    const [results, facets] = await Promise.all([
      shownHits(store, hits, searched, asked),
      countFacets(store, matched, asked),
    ]);
    return { query: q, searched, mode, answered, note, results, facets };
  };

/** @throws {ProblemError} for the first talk that is not there, saying where it was named */
async function mustBeThere(store: Store, named: Record<'talks' | 'without', readonly string[]>, asked: Asked) {
  const there = await refsOf(store, [...named.talks, ...named.without], asked);
  for (const list of ['talks', 'without'] as const)
    for (const [place, id] of named[list].entries())
      if (!there.has(id)) throw await notThere(store, NodeId.parse(id), { in: 'body', field: `${list}[${place}]` });
}

export const alike =
  ({ store, embedder }: HandlerParts): Handler<typeof api.alike> =>
  async ({ body: { talks, without, limit } }, asked) => {
    await mustBeThere(store, { talks, without }, asked);
    const { hits, note } = await talksLike(store, embedder, talks, { without, limit, ...asked });
    const found = hits.map(({ id }) => id);
    const [results, closest] = await Promise.all([
      shownHits(store, hits, '', asked),
      closestOf(store, talks, found, asked),
    ]);
    return { note, results: results.map((hit) => ({ ...hit, closest: closest.get(hit.id) ?? null })) };
  };

export const similar =
  ({ store, embedder }: HandlerParts): Handler<typeof api.similar> =>
  ({ body: { text, limit } }, asked) =>
    similarToText(store, embedder, text, { limit, ...asked });
