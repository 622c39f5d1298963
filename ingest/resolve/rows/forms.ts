/** Printed forms as provenance: the surest form was read, every other one was merged, with its reason. */
import type { PrintedForm, Provenance } from '../../../contract/graph.ts';

/** @param forms surest first */
export const formProvenance = ([shown, ...merged]: readonly PrintedForm[]): Provenance[] => [
  ...(shown?.spans ?? []).map((span): Provenance => ({ how: 'read', field: 'name', span })),
  ...merged.map(({ printed, reason, score, spans }): Provenance => ({
    how: 'derived',
    field: 'name',
    method: 'name-form',
    model: null,
    score,
    reason: `“${printed}”: ${reason}.`,
    spans,
  })),
];
