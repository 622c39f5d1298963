/** People and institutions of the graph as decisions name them. */
import type { Subject } from '../../contract/decision.ts';
import type { InstitutionNode, PersonNode } from '../../contract/graph.ts';

/** More forms than a decision holds say no more than these. */
const MOST_FORMS = 500;

/** The subject that a node is: its id, and its printed forms, surest first. */
export const subjectOf = ({ id, label, forms }: PersonNode | InstitutionNode): Subject => ({
  id,
  printed: forms.length > 0 ? forms.slice(0, MOST_FORMS).map(({ printed }) => printed) : [label],
});
