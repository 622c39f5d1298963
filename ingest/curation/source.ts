/** A decision is one more source: kept, shown and carried from engine to engine like any other. */
import type { ListedDecision } from '../../contract/curating.ts';
import { Decision, DECISIONS_FORMAT, type DecisionId } from '../../contract/decision.ts';
import type { Provenance, SourceRow } from '../../contract/graph.ts';
import { SourceId } from '../../contract/ids.ts';
import { canonical, sha256 } from '../canonical.ts';
import type { KeptSource } from '../shelf.ts';
import { decisionIdOf } from './decision.ts';
import { sentenceOf } from './sentence.ts';

const CONTENT_TYPE = 'application/vnd.colloquy.decision+json';

const sourceIdOf = (id: DecisionId): SourceId => SourceId.parse(`source:${id.slice('decision:'.length)}`);

/** What a person reads of a decision: the passage of every fact that was decided. */
const passageOf = (decision: Decision) => `${sentenceOf(decision)} Reason: ${decision.reason}`;

const hashOf = (decision: Decision) => sha256(canonical(decision));

/** The row of a decision; its document says what became of it. */
export function decisionRow(listed: ListedDecision): SourceRow {
  const { decision } = listed;
  return {
    id: sourceIdOf(decision.id),
    uri: decision.id,
    format: DECISIONS_FORMAT,
    sha256: hashOf(decision),
    retrievedAt: decision.at,
    text: `${passageOf(decision)}\n${canonical(decision)}\n`,
    document: canonical(listed),
  };
}

/** That a person decided a fact. */
export const decidedBy = (decision: Decision, field: string): Provenance => ({
  how: 'decided',
  field,
  decision: decision.id,
  author: decision.author,
  at: decision.at,
  reason: decision.reason,
  spans: [{ source: sourceIdOf(decision.id), start: 0, end: passageOf(decision).length }],
});

/** A decision as the shelf keeps it. */
export const keptDecision = (decision: Decision): KeptSource => ({
  raw: {
    uri: decision.id,
    contentType: CONTENT_TYPE,
    sha256: hashOf(decision),
    text: canonical(decision),
  },
  retrievedAt: decision.at,
});

/** The decision that a source of the shelf holds; null when it holds something else, whatever it calls itself. */
export function decisionIn({ raw }: KeptSource): Decision | null {
  if (raw.contentType !== CONTENT_TYPE) return null;
  try {
    const decision = Decision.parse(JSON.parse(raw.text));
    return decision.id === decisionIdOf(decision) ? decision : null;
  } catch {
    return null;
  }
}
