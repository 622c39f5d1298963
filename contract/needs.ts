/**
 * What the data must have before a question can be answered from it. A question declares its needs; where one is not met, the
 * answer says so in numbers instead of showing an empty table.
 */
import { z } from 'zod';
import { NodeKind } from './ids.ts';

/** What is loaded, in numbers. */
export const Coverage = z.object({
  talks: z.int(),
  timed: z.int().describe('Talks with a start'),
  topics: z.int(),
  themes: z.int(),
  people: z.int(),
  placed: z.int().describe('People of whom an institution is known'),
  meetings: z.int(),
  longest: z.int().describe('Meetings of the series that has most'),
});
export type Coverage = z.infer<typeof Coverage>;

/** What the data has of one node. */
export const NodeCoverage = z.object({
  id: z.string(),
  kind: NodeKind,
  label: z.string(),
  dated: z.boolean().describe('Whether it has a date'),
  timed: z.boolean().describe('Whether it has a start'),
  talks: z.int().describe('Talks it gives, holds, is the topic of, or whose people it has'),
  topics: z.int().describe('Topics of a talk'),
  related: z.int().describe('Talks that are stored as related to a talk'),
  meetings: z.int().describe('Meetings of a series'),
  earlier: z.int().describe('Meetings of its series before a meeting'),
});
export type NodeCoverage = z.infer<typeof NodeCoverage>;

interface Checked<H> {
  met: (has: H) => boolean;
  /** What is missing as a clause with its numbers, e.g. `only 1 of 8 talks has a start`. */
  lack: (has: H) => string;
}
/** A need of the whole data, or of the node that one parameter names. */
export type Need<P extends string = string> =
  ({ of: 'data' } & Checked<Coverage>) | ({ of: 'node'; param: P } & Checked<NodeCoverage>);

/** `no talk has`, `only 1 of 8 talks has`, `only 3 of 8 talks have` */
export function onlyOf(some: number, all: number, [one, many]: readonly [string, string]): string {
  if (some === 0) return `no ${one} has`;
  return `only ${some} of ${all} ${many} ${some === 1 ? 'has' : 'have'}`;
}

/** `no theme`, `only 1 theme` */
export const onlyCount = (count: number, thing: string): string =>
  count === 0 ? `no ${thing}` : `only ${count} ${thing}`;

/**
 * Why a question cannot be answered from this data, as a sentence; null when it can.
 *
 * @param nodes what the data has of the nodes that were asked about, by parameter; needs of others are passed over
 */
export function whyNotAnswerable(
  needs: readonly Need[],
  data: Coverage,
  nodes: Readonly<Record<string, NodeCoverage>> = {},
): string | null {
  const lacks = needs.flatMap((need) => {
    if (need.of === 'data') return need.met(data) ? [] : [need.lack(data)];
    const node = nodes[need.param];
    return node === undefined || need.met(node) ? [] : [need.lack(node)];
  });
  return lacks.length === 0 ? null : `Not answerable from this data, because ${lacks.join(', and ')}.`;
}
