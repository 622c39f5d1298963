/** Curation: what people decide about the graph, kept as sources of their own and laid over the others. */
export { decide, RefusedDecision, type Decided } from '../pipeline.ts';
export { makeDecision, type Made } from './decision.ts';
export { listDecisions } from './list.ts';
