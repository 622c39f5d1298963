/** Three things to ask first, made of what is loaded. Pure. */
import type { AskedExample } from '../../../contract/asking.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import type { NodeKind } from '../../../contract/ids.ts';
import { emptyView, type ViewState } from '../../state/view.ts';

export interface Example {
  text: string;
  /** What it is asked about, where the text does not say it. */
  about?: string;
  /** What it opens. */
  view: ViewState;
}

/** The nodes of a kind, those with the most edges first. */
const strongest = (nodes: readonly GraphNode[], kind: NodeKind) =>
  nodes.filter((node) => node.kind === kind).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));

/** A search for the topic with the most edges. */
export function searchExample(nodes: readonly GraphNode[]): Example[] {
  const [topic] = strongest(nodes, 'topic');
  if (!topic) return [];
  return [{ text: `What is said about ${topic.label}?`, view: { ...emptyView, search: { ...emptyView.search, q: topic.label } } }]; // prettier-ignore
}

/** The two people with the most edges, whose path is worth a look. */
export function peopleToConnect(nodes: readonly GraphNode[]): [GraphNode, GraphNode] | null {
  const [a, b] = strongest(nodes, 'person');
  return a && b ? [a, b] : null;
}

/** The way between two people. */
export const pathExample = ([a, b]: readonly [GraphNode, GraphNode]): Example => ({
  text: `How do ${a.label} and ${b.label} connect?`,
  view: { ...emptyView, tool: 'path', path: { from: a.id, to: b.id, chosen: 0 } },
});

/** A declared question with values that have an answer. */
export const questionExample = (
  question: { name: string; title: string },
  { params, labels }: AskedExample,
): Example => ({
  text: question.title,
  about: Object.values(labels).join(' and '),
  view: { ...emptyView, tool: 'ask', question: { name: question.name, params } },
});
