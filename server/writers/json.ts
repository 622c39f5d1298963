/** The project's own: nodes whole, edges with evidence and provenance, and the sources that they name. */
import { NodeRow } from '../../contract/graph.ts';
import { listed } from './listed.ts';
import type { Writer } from './writer.ts';

/** Named in each file, so that a reader knows what it has. */
const FORMAT = 'colloquy.graph/1';

/** Of an edge: evidence in one piece, as `GET /api/edges/{id}` has it. */
const EDGE = ['id', 'type', 'source', 'target', 'weight', 'rank', 'cosine', 'evidence', 'provenance'];

const fields = [...new Set(NodeRow.options.flatMap(({ shape }) => Object.keys(shape)))];

export const json: Writer = {
  id: 'json',
  keeps: { nodes: fields, edges: EDGE },
  text: 'exact',
  async *write({ nodes, edges, sources }) {
    yield `{"format":${JSON.stringify(FORMAT)},\n"sources":${JSON.stringify(await sources())},\n"nodes":[`;
    yield* listed(nodes(), JSON.stringify);
    yield '],\n"edges":[';
    yield* listed(edges({ why: true }), JSON.stringify);
    yield ']}\n';
  },
};
