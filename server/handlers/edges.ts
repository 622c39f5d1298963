import type { api } from '../../contract/api.ts';
import type { EdgeRow, GraphEdge } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import { nothingHas } from '../problems.ts';
import { sentenceOf } from '../sentences.ts';
import type { Handler, HandlerParts } from './handler.ts';
import { refsOf } from './refs.ts';

const small = ({ id, type, from, to, weight }: EdgeRow): GraphEdge => ({ id, type, source: from, target: to, weight });

export const edge =
  ({ store }: HandlerParts): Handler<typeof api.edge> =>
  async ({ params: { id } }, asked) => {
    const [found] = await store.read(reads.edge, { id }, asked);
    if (!found) throw nothingHas(id);
    const row = found.edge;
    const refs = await refsOf(store, [row.from, row.to], asked);
    const [from, to] = [refs.get(row.from)!, refs.get(row.to)!];
    const { evidence, provenance } = row;
    return { edge: small(row), from, to, sentence: sentenceOf(row.type, from, to), evidence, provenance };
  };
