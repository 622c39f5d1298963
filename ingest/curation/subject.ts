/** People and institutions of the graph as decisions name them. */
import type { Act, Subject } from '../../contract/decision.ts';
import type { InstitutionNode, PersonNode } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';

/** More forms than a decision holds say no more than these. */
const MOST_FORMS = 500;

/** The subject that a node is: its id, and its printed forms, surest first. */
export const subjectOf = ({ id, label, forms }: PersonNode | InstitutionNode): Subject => ({
  id,
  printed: forms.length > 0 ? forms.slice(0, MOST_FORMS).map(({ printed }) => printed) : [label],
});

/** An act that finds what it is about when ids have moved: a person or institution is hidden by its printed forms too. */
export async function lastingAct(store: Pick<Store, 'read'>, act: Act): Promise<Act> {
  if (act.act !== 'hide' || act.printed) return act;
  const [found] = await store.read(reads.nodes, { ids: [act.node] });
  return found && 'forms' in found.node ? { ...act, printed: subjectOf(found.node).printed } : act;
}
