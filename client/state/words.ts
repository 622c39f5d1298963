/** Actions in words, for the history, the live region and the script. Pure. */
import type { NodeId } from '../../contract/ids.ts';
import { KINDS, relationHeading, RELATIONS } from '../graph/stylesheet.ts';
import type { Action } from './action.ts';
import { isEdgeId, type ExpansionKey } from './view.ts';

/** The label of a node or edge, as far as it is known. */
export type NameOf = (id: string) => string;

/** The readable part of an id, for what has no label at hand: `person:rene-vidal` is "rene vidal". */
export const nameInId = (id: string): string =>
  id.slice(Math.max(id.indexOf(':'), id.lastIndexOf('/')) + 1).replaceAll('-', ' ');

const several = (ids: readonly string[], nameOf: NameOf): string => {
  if (ids.length === 0) return 'nothing';
  const named = ids.slice(0, 2).map(nameOf).join(', ');
  return ids.length > 2 ? `${named} and ${ids.length - 2} more` : named;
};

const relation = ({ node, relation: type, outgoing }: ExpansionKey, nameOf: NameOf) =>
  `“${relationHeading(type, outgoing)}” of ${nameOf(node)}`;

const edges = (count: number) => (count === 1 ? 'The strongest edge' : `The ${count} strongest edges`);

const LAYOUT = {
  force: 'by forces',
  concentric: 'in circles',
  timeline: 'along time',
  bipartite: 'in two columns',
  themes: 'by theme',
};

const MARKED = { only: 'Chose', also: 'Chose as well', toggle: 'Chose or left' };

const words: { [A in Action as A['type']]: (action: A, nameOf: NameOf) => string } = {
  'node selected': ({ id }, nameOf) => `Opened ${nameOf(id)}`,
  'edge selected': ({ id }, nameOf) => `Opened the connection ${nameOf(id)}`,
  'selection cleared': () => 'Closed the details',
  marked: ({ ids, how }, nameOf) => (ids.length === 0 ? 'Chose nothing' : `${MARKED[how]} ${several(ids, nameOf)}`),
  focused: ({ focus }, nameOf) =>
    focus ? `Looked only at ${nameOf(focus.id)} and what is ${focus.depth} away` : 'Looked at everything again',
  'nodes added': ({ ids }, nameOf) => `Put ${several(ids, nameOf)} on the graph`,
  expanded: (action, nameOf) => `Expanded ${relation(action, nameOf)}`,
  collapsed: (action, nameOf) => `Collapsed ${relation(action, nameOf)}`,
  'all collapsed': ({ node }, nameOf) => `Collapsed all that was expanded at ${nameOf(node)}`,
  'more shown': (action, nameOf) => `Showed more of ${relation(action, nameOf)}`,
  'nodes hidden': ({ ids }, nameOf) => `Hid ${several(ids, nameOf)}`,
  'others hidden': ({ ids }, nameOf) => `Hid all but ${several(ids, nameOf)}`,
  'nodes unhidden': ({ ids }, nameOf) =>
    ids ? `Brought back ${several(ids, nameOf)}` : 'Brought back all that was hidden',
  'kind toggled': ({ kind }) => `Hid or showed ${KINDS[kind].plural.toLowerCase()}`,
  'relation toggled': ({ relation: type }) => `Hid or showed the edges “${RELATIONS[type].label}”`,
  'edges limited': ({ count }) => (count === null ? 'Drew all edges' : `${edges(count)} only`),
  'themes folded': ({ ids }, nameOf) => `Folded ${several(ids, nameOf)}`,
  'theme unfolded': ({ id }, nameOf) => `Unfolded ${nameOf(id)}`,
  pinned: ({ pins }, nameOf) =>
    `Pinned ${several(
      pins.map(({ id }) => id),
      nameOf,
    )}`,
  unpinned: ({ ids }, nameOf) => `Unpinned ${several(ids, nameOf)}`,
  'laid out': ({ layout }) => (layout ? `Laid out ${LAYOUT[layout]}` : 'Laid out as in the overview'),
  'path started': ({ from }, nameOf) => `Began a path at ${nameOf(from)}`,
  'path ended': ({ to }, nameOf) => `Asked for the path to ${nameOf(to)}`,
  'path chosen': ({ index }) => `Looked at path ${index + 1}`,
  'path closed': () => 'Cleared the path',
  searched: ({ q }) => (q ? `Searched for “${q}”` : 'Cleared the search'),
  'search narrowed': ({ facet, value }) => `Narrowed the search by ${facet}: ${value}`,
  'view opened': ({ name }) => `Opened the ${name ?? 'graph'}`,
  'tool opened': ({ tool }) => (tool ? `Opened the tool “${tool}”` : 'Closed the tool'),
  'question asked': ({ question }) =>
    question ? `Asked “${question.name.replaceAll('-', ' ')}”` : 'Left the question',
  'option set': ({ name, value }) => `Set ${name.replaceAll(/[.-]/g, ' ')}${value === null ? ' back' : ` to ${value}`}`,
  'overview restored': () => 'Went back to the overview',
  'address followed': () => 'Followed the address',
};

/** What an action did, as a person says it: a sentence without its full stop. */
export const sentenceOf = (action: Action, nameOf: NameOf): string =>
  (words[action.type] as (action: Action, nameOf: NameOf) => string)(action, nameOf);

/** Names from a list of labelled nodes; an edge is named by its ends, and what is not in the list by its id. */
export function namesIn(nodes: Iterable<{ id: NodeId; label: string }>): NameOf {
  const labels = new Map<string, string>([...nodes].map(({ id, label }) => [id, label]));
  const nameOf = (id: string): string => labels.get(id) ?? nameInId(id);
  return (id) => {
    if (!isEdgeId(id)) return nameOf(id);
    const [from = '', to = ''] = id.slice(id.indexOf(':') + 1).split('->');
    return `${nameOf(from)} – ${nameOf(to)}`;
  };
}
