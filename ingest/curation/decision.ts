/** Decisions: how one is made, and the order in which they apply. */
import { Decision, DecisionId } from '../../contract/decision.ts';
import { canonical, sha256 } from '../canonical.ts';

/** What a person hands in; the instant and the id are added here. */
export type Made = Pick<Decision, 'author' | 'reason' | 'act'>;

/** The id of a decision: a hash of everything else, so that the same decision has the same id in every graph. */
export function decisionIdOf({ at, author, reason, act }: Omit<Decision, 'id'>): DecisionId {
  return DecisionId.parse(`decision:${sha256(canonical({ at, author, reason, act })).slice(0, 16)}`);
}

/**
 * Makes a decision.
 *
 * @param at when it is made, an ISO instant in UTC
 * @throws {ZodError} with the field that is not as the contract says
 */
export function makeDecision({ author, reason, act }: Made, at: string): Decision {
  const made = Decision.omit({ id: true }).parse({ at, author, reason, act });
  return { id: decisionIdOf(made), ...made };
}

/** Decisions in the order in which they apply: by instant, then by id; each once. */
export function inTime(decisions: readonly Decision[]): Decision[] {
  const byId = new Map(decisions.map((one) => [one.id, one]));
  const instant = ({ at }: Decision) => Date.parse(at);
  return [...byId.values()].sort((a, b) => instant(a) - instant(b) || (a.id < b.id ? -1 : 1));
}
