/** What became of nodes that a link names and the graph lacks. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { GraphNode } from './graph.ts';
import { NodeId } from './ids.ts';

/** Most ids that are looked up at once. */
export const MOST_LOOKED_UP = 1_000;

export const Lost = z.object({
  id: NodeId,
  now: GraphNode.nullable().describe('The node that bears the name the id was made of; null where none or several do'),
});
export type Lost = z.infer<typeof Lost>;

export const lostApi = {
  lost: endpoint({
    method: 'post',
    path: '/api/lost',
    summary: 'Of the nodes that a link names those that are no longer there, each with the one it has become',
    params: z.object({}),
    query: z.object({}),
    body: z.strictObject({ ids: z.array(NodeId).max(MOST_LOOKED_UP) }),
    response: z.object({ lost: z.array(Lost).describe('Each once, in the order asked for') }),
    example: { body: { ids: ['person:rene-vidal', 'person:r-vidal'] } },
  }),
};
