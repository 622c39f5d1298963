import type { api } from '../../contract/api.ts';
import type { EdgeRow, GraphNode, NodeRow } from '../../contract/graph.ts';
import { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import { notThere } from './gone.ts';
import type { Handler, HandlerParts } from './handler.ts';

const noteOn = (talk: NodeRow) =>
  talk.kind === 'talk' && talk.abstract === null ? 'This talk has no abstract: its title alone was compared.' : null;

/** A similar talk with the edge that leads to it. Every `SIMILAR_TO` edge carries its rank, its weight and its evidence. */
const shown = (talk: GraphNode, { rank, weight, cosine, evidence }: EdgeRow) => ({
  id: talk.id,
  label: talk.label,
  detail: talk.detail,
  rank: rank!,
  score: weight!,
  cosine,
  evidence: evidence!,
});

export const related =
  ({ store }: HandlerParts): Handler<typeof api.related> =>
  async ({ params: { id }, query: { limit } }, asked) => {
    const [[found], rows] = await Promise.all([
      store.read(reads.nodes, { ids: [id] }, asked),
      store.read(reads.related, { id, limit }, asked),
    ]);
    if (!found) throw await notThere(store, NodeId.parse(id));
    const { kind, label } = found.node;
    return {
      talk: { id, kind, label },
      note: noteOn(found.node),
      results: rows.map(({ talk, edge }) => shown(talk, edge)),
    };
  };
