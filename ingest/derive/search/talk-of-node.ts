/** A stored talk as the rankings and the evidence read it. */
import type { TalkNode } from '../../../contract/graph.ts';
import type { TalkText } from '../../model.ts';
import type { Printed } from '../../printed.ts';

/** Where the source prints a field of a node; null when it does not. */
const printedField = ({ provenance }: TalkNode, field: string): Printed | null =>
  provenance.flatMap((fact) =>
    fact.how === 'read' && fact.field === field ? [{ span: fact.span, folds: fact.folds ?? [] }] : [],
  )[0] ?? null;

/** Text and places of a talk; whom and what it is tied to stays in the store. */
export const talkOfNode = (node: TalkNode): TalkText => ({
  id: node.id,
  key: node.key,
  title: node.label,
  printedTitle: printedField(node, 'title'),
  abstract: node.abstract,
  printedAbstract: printedField(node, 'abstract'),
  keywords: node.keywords,
  track: node.track,
  names: [],
  people: [],
  institutions: [],
});
