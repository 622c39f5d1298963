/** People, institutions and topics that two talks share. */
import type { Evidence } from '../../../contract/graph.ts';
import { NodeId, kindOf } from '../../../contract/ids.ts';

type Fact = Evidence['facts'][number];

/** A node that a talk is tied to. */
export interface Tied {
  id: string;
  label: string;
}

const SENTENCE = {
  person: (label: string) => `${label} is named in both.`,
  institution: (label: string) => `People of ${label} are named in both.`,
  topic: (label: string) => `Both are about “${label}”.`,
};

/** The shared ones of two lists, in the order of the first. */
export function sharedFacts(from: readonly Tied[], to: readonly Tied[]): Fact[] {
  const theirs = new Set(to.map(({ id }) => id));
  const seen = new Set<string>();
  return from.flatMap(({ id, label }) => {
    const kind = kindOf(id);
    if (!theirs.has(id) || seen.has(id) || !(kind === 'person' || kind === 'institution' || kind === 'topic'))
      return [];
    seen.add(id);
    return [{ node: NodeId.parse(id), kind, label, sentence: SENTENCE[kind](label) }];
  });
}
