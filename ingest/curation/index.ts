/** Curation: what people decide about the graph, kept as sources of their own and laid over the others. */
export { decide, RefusedDecision } from '../pipeline.ts';
export { makeDecision } from './decision.ts';
export { BadDecisions, checkedDecisions, exportDecisions, readDecisions } from './file.ts';
export { historyOf, retired } from './history.ts';
export { listDecisions } from './list.ts';
export { placesAt, placesOf } from './places.ts';
export { reviewQueue } from './review.ts';
export { lastingAct, subjectOf } from './subject.ts';
