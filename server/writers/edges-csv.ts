/** One row per edge. `Source`, `Target`, `Type`, `Id`, `Label` and `Weight` are named as Gephi reads them; the relation is the label. */
import { csvLines, type Cell } from './csv.ts';
import { edgeFields, flatEdgeValueOf, namesOf } from './fields.ts';
import type { WrittenEdge, Writer } from './writer.ts';

/** Columns under names of Gephi's, with the fact that each holds; `Type` is its own. */
const GEPHI: Readonly<Record<string, string>> = {
  Source: 'source',
  Target: 'target',
  Type: '',
  Id: 'id',
  Label: 'type',
  Weight: 'weight',
};

const others = namesOf(edgeFields).filter((name) => !Object.values(GEPHI).includes(name));
const columns = { ...GEPHI, ...Object.fromEntries(others.map((name) => [name, name])) };

const row = (edge: WrittenEdge): Cell[] =>
  Object.values(columns).map((name) => (name === '' ? 'Directed' : flatEdgeValueOf(edge, name)));

export const edgesCsv: Writer = {
  id: 'edges-csv',
  keeps: { edges: namesOf(edgeFields) },
  text: 'exact',
  async *write({ edges }) {
    yield csvLines([Object.keys(columns)]);
    for await (const some of edges({ why: true })) yield csvLines(some.map(row));
  },
};
