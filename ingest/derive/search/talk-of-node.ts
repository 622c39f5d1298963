/** A stored talk as the rankings and the evidence read it. */
import type { Span, TalkNode } from '../../../contract/graph.ts';
import type { TalkText } from '../../model.ts';

/** Where a field of a node was read; null when the source does not say. */
const spanOfField = ({ provenance }: TalkNode, field: string): Span | null =>
  provenance.flatMap((fact) => (fact.how === 'read' && fact.field === field ? [fact.span] : []))[0] ?? null;

/** Text and places of a talk; whom and what it is tied to stays in the store. */
export const talkOfNode = (node: TalkNode): TalkText => ({
  id: node.id,
  key: node.key,
  title: node.label,
  titleSpan: spanOfField(node, 'title'),
  abstract: node.abstract,
  abstractSpan: spanOfField(node, 'abstract'),
  keywords: node.keywords,
  track: node.track,
  names: [],
  people: [],
  institutions: [],
});
