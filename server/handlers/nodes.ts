/** One node: its facts, and what it is connected to. */
import type { api } from '../../contract/api.ts';
import { reads } from '../../cypher/reads/index.ts';
import { notThere } from './gone.ts';
import type { Handler, HandlerParts } from './handler.ts';

export const node =
  ({ store }: HandlerParts): Handler<typeof api.node> =>
  async ({ params: { id } }, asked) => {
    const [found] = await store.read(reads.nodes, { ids: [id] }, asked);
    if (!found) throw await notThere(store, id);
    return found;
  };

export const neighbours =
  ({ store }: HandlerParts): Handler<typeof api.neighbours> =>
  async ({ params: { id }, query: { types = [], limit, offset } }, asked) => {
    const [[found], groups] = await Promise.all([
      store.read(reads.graphNodes, { ids: [id] }, asked),
      store.read(reads.neighbours, { id, types, limit, offset }, asked),
    ]);
    if (!found) throw await notThere(store, id);
    return { node: found, groups };
  };
