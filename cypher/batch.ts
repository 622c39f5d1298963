/** A batch as the statements that apply it, in order: what vanishes, then nodes before the edges between them. */
import { randomUUID } from 'node:crypto';
import { EdgeType } from '../contract/graph.ts';
import type { NodeKind } from '../contract/ids.ts';
import { edgeProperties, nodeProperties } from './properties.ts';
import type { Batch } from './store.ts';

/** One run of a file of `load/`. */
export interface Step {
  name: string;
  rows: { [field: string]: unknown }[];
  /** Whether every row must find what it is about; what vanishes may have vanished already. */
  exact: boolean;
}

/** Rows per statement: enough to be fast, few enough to stay small on the wire. */
const CHUNK = 1_000;

const NODE_FILES: Record<NodeKind, string> = {
  meeting: 'meetings',
  series: 'series',
  talk: 'talks',
  person: 'people',
  institution: 'institutions',
  topic: 'topics',
  theme: 'themes',
};

/** The runs of one file that write rows. */
export const chunks = (name: string, rows: Step['rows'], exact: boolean): Step[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => ({
    name,
    rows: rows.slice(i * CHUNK, (i + 1) * CHUNK),
    exact,
  }));

const ids = (list: readonly string[]) => list.map((id) => ({ id }));

const goneSteps = ({ gone }: Batch) => [
  ...chunks('gone-edges', ids(gone.edges), false),
  ...chunks('gone-nodes', ids(gone.nodes), false),
  ...chunks('gone-sources', ids(gone.sources), false),
];

const nodeSteps = ({ nodes }: Batch) =>
  Object.entries(NODE_FILES).flatMap(([kind, file]) =>
    chunks(file, nodes.filter((node) => node.kind === kind).map(nodeProperties), true),
  );

const edgeSteps = ({ edges }: Batch) =>
  EdgeType.options.flatMap((type) =>
    chunks(
      type.toLowerCase().replaceAll('_', '-'),
      edges.filter((edge) => edge.type === type).map(edgeProperties),
      true,
    ),
  );

/** Nothing is written of what was not measured. */
const verdictSteps = (name: string, verdict: object | undefined): Step[] =>
  verdict ? [{ name, rows: [{ json: JSON.stringify(verdict) }], exact: true }] : [];

/** @param storedModel the model of the vectors that are there; another one's are taken away first */
export function stepsOf(batch: Batch, storedModel: string | null): Step[] {
  const sources = batch.sources.map((source) => ({ ...source }));
  return [
    ...goneSteps(batch),
    ...(storedModel === batch.model ? [] : [{ name: 'forget-vectors', rows: [], exact: false }]),
    ...chunks('sources', sources, true),
    ...nodeSteps(batch),
    ...edgeSteps(batch),
    ...chunks('vectors', batch.embeddings, true),
    ...(storedModel === batch.model ? [] : [{ name: 'model', rows: [{ name: batch.model }], exact: true }]),
    ...verdictSteps('themes-verdict', batch.themes),
    ...verdictSteps('map-verdict', batch.map),
    // In the same transaction: whoever sees the new state sees its name.
    { name: 'revision', rows: [{ value: randomUUID() }], exact: true },
  ];
}

/** Fails when a statement wrote less than it was given, e.g. an edge whose end is not there. */
export function checkWritten({ name, rows, exact }: Step, written: number): void {
  if (exact && written !== rows.length)
    throw new Error(
      `load/${name}.cypher wrote ${written} of ${rows.length} rows, the first of them ${JSON.stringify(rows[0]?.id)}: ` +
        'an id stands twice, or an edge or a vector names a node that is not there.',
    );
}
