/** What became of a decision in the graph as it is now. */
import type { ListedDecision } from '../../contract/curating.ts';
import type { Decision, DecisionId, DecisionState } from '../../contract/decision.ts';
import { sentenceOf } from './sentence.ts';

/** Why a decision does not hold, as a sentence; the decisions that hold are not in it. */
export type Notes = ReadonlyMap<DecisionId, { state: Exclude<DecisionState, 'holds'>; note: string }>;

/** Decisions with what became of them, in their order. */
export const listed = (decisions: readonly Decision[], notes: Notes): ListedDecision[] =>
  decisions.map((decision) => ({
    decision,
    sentence: sentenceOf(decision),
    ...(notes.get(decision.id) ?? { state: 'holds', note: null }),
  }));

/** A conflict as a person reads it. */
export const conflictSentence = ({ sentence, note }: ListedDecision): string => `${sentence} ${note}`;
