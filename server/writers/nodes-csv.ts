/** One row per node. `Id` and `Label` are named as Gephi reads them. */
import { csvLines } from './csv.ts';
import { flatValueOf, namesOf, nodeFields } from './fields.ts';
import type { Writer } from './writer.ts';

const GEPHI: Readonly<Record<string, string>> = { id: 'Id', label: 'Label' };

const names = namesOf(nodeFields);

export const nodesCsv: Writer = {
  id: 'nodes-csv',
  keeps: { nodes: names },
  text: 'exact',
  async *write({ nodes }) {
    yield csvLines([names.map((name) => GEPHI[name] ?? name)]);
    for await (const some of nodes()) yield csvLines(some.map((node) => names.map((name) => flatValueOf(node, name))));
  },
};
