/** How much evidence adds to a file, before it is written. Pure. */
import { STORED_RELATED, type Subgraph } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';

/** What is written, counted. */
export interface Amount {
  nodes: number;
  /** Pairs of related talks: one from the one to the other, and one back, where each is near to the other. */
  related: number;
  others: number;
}

/** Bytes of JSON, as the bundled meetings have them in the mean: sentences, terms and facts of a pair; where a fact is printed. */
const BYTES: Amount = { nodes: 130, related: 1_120, others: 210 };

export function amountOf({ nodes, edges }: Pick<Subgraph, 'nodes' | 'edges'>): Amount {
  const related = edges.filter(({ type }) => type === 'SIMILAR_TO').length;
  return { nodes: nodes.length, related, others: edges.length - related };
}

/** @param counts of nodes by kind @param edges all of them */
export function amountOfAll(counts: Readonly<Record<NodeKind, number>>, edges: number): Amount {
  const related = Math.min(edges, counts.talk * Math.max(0, Math.min(STORED_RELATED, counts.talk - 1)));
  return { nodes: Object.values(counts).reduce((sum, count) => sum + count, 0), related, others: edges - related };
}

/** Bytes that evidence adds to a file of JSON; other formats are near to it. */
export const evidenceBytes = ({ nodes, related, others }: Amount): number =>
  nodes * BYTES.nodes + related * BYTES.related + others * BYTES.others;

/** As people say it: `310 kB`, `1.2 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
