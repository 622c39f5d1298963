/** A graph in memory as writers are given it: `materialOf` over a store that answers from rows. */
import type { EdgeRow, NodeRow, SourceRow } from '../../../contract/graph.ts';
import type { Store } from '../../../cypher/store.ts';
import { materialOf, type Part } from '../../../server/writers/material.ts';
import type { Material, Writer } from '../../../server/writers/writer.ts';

export interface Given {
  nodes: NodeRow[];
  edges: EdgeRow[];
  sources: SourceRow[];
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => inOrder(a.id, b.id));

/** The answers of the store to the few questions that are asked, by the name of the question. */
function answers({
  nodes,
  edges,
  sources,
}: Given): Record<string, (ids: ReadonlySet<string>, why: boolean) => unknown[]> {
  const labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
  return {
    'stored-nodes': () => byId(nodes).map(({ id }) => ({ id, hash: '', embedded: false })),
    nodes: (ids) => byId(nodes.filter(({ id }) => ids.has(id))).map((node) => ({ node })),
    'edges-from': (ids, why) =>
      byId(edges.filter(({ from }) => ids.has(from)))
        .sort((a, b) => inOrder(a.from, b.from))
        .map((edge) => ({
          id: edge.id,
          type: edge.type,
          source: edge.from,
          target: edge.to,
          weight: edge.weight,
          rank: edge.rank,
          cosine: edge.cosine,
          whole: why ? edge : null,
        })),
    'talk-people': (ids) =>
      edges
        .filter(({ type, to }) => (type === 'GAVE' || type === 'CREDITED_IN') && ids.has(to))
        .map((edge) => ({ talk: edge.to, name: labels.get(edge.from), edge })),
    'talk-dates': () => byId(nodes).flatMap((node) => (node.kind === 'talk' ? { id: node.id, date: node.date } : [])),
    sources: () => sources.map(({ text: _text, document: _document, ...source }) => source),
  };
}

/** A store that answers from rows. */
export function storeFrom(given: Given): Pick<Store, 'read'> {
  const answer = answers(given);
  const read = ({ name }: { name: string }, params: { ids?: string[]; why?: boolean }) =>
    Promise.resolve(answer[name]!(new Set(params.ids), params.why ?? false));
  return { read } as unknown as Pick<Store, 'read'>;
}

/** @param part which part of it; absent means the whole */
export const materialFrom = (given: Given, part?: Part): Material => materialOf(storeFrom(given), part);

/** The whole file. */
export async function written(writer: Writer, material: Material): Promise<string> {
  let text = '';
  for await (const piece of writer.write(material)) text += piece;
  return text;
}
