/** The view as Cypher that Neo4j Browser and cypher-shell run: what is shown, and the steps that led there. Pure. */
import type { Action } from './action.ts';
import type { NodeId } from '../../contract/ids.ts';
import { runnable, type Value } from './runnable.ts';
import { sentenceOf, type NameOf } from './words.ts';
import { PAGE, type ExpansionKey, type ViewState } from './view.ts';

/** One statement with its parameters; ids are never written into the text. */
export interface Statement {
  /** What it shows, in words. */
  title: string;
  text: string;
  params: Readonly<Record<string, Value>>;
}

/** What stands on the canvas, or along a path. */
interface Things {
  nodes: readonly { id: string }[];
  edges: readonly { id: string }[];
}

type StepView = Pick<ViewState, 'path' | 'growth'>;

/** An action that was done, with the view after it. */
export interface Step {
  action: Action;
  view: StepView;
}

/** The paths that were told between two nodes; undefined where the answer is not at hand. */
export type PathsBetween = (from: NodeId, to: NodeId) => readonly Things[] | undefined;

const SHOWN = `MATCH (n:Node)
WHERE n.id IN $nodes
OPTIONAL MATCH (n)-[r]->(m:Node)
WHERE r.id IN $edges
RETURN n, r, m
ORDER BY n.id, r.id`;

const ONE = `MATCH (n:Node {id: $id})
RETURN n`;

const LISTED = `MATCH (n:Node)
WHERE n.id IN $ids
RETURN n
ORDER BY n.id`;

/** As the page orders them. The type of an edge is one of the contract's, and cannot be a parameter; nor can a limit that is a float. */
const neighbours = (
  { relation, outgoing }: ExpansionKey,
  limit: number,
) => `MATCH (n:Node {id: $id})${outgoing ? '' : '<'}-[r:${relation}]-${outgoing ? '>' : ''}(m:Node)
RETURN n, r, m
ORDER BY coalesce(r.weight, 1.0) DESC, coalesce(r.rank, 0), coalesce(m.date, ''), coalesce(m.start, ''), coalesce(m.position, 0), m.id
LIMIT ${limit}`;

/** Colloquy chooses among paths by more than their length, which no one statement does: these are the paths that it told. */
const WAYS = `UNWIND range(0, size($ways) - 1) AS path
UNWIND range(0, size($ways[path]) - 3, 2) AS step
MATCH (n:Node {id: $ways[path][step]})-[r]-(m:Node {id: $ways[path][step + 2]})
WHERE r.id = $ways[path][step + 1]
RETURN path, step, n, r, m
ORDER BY path, step`;

type Query = Pick<Statement, 'text' | 'params'>;

/** Nodes and the edges between them by turns. */
const wayOf = ({ nodes, edges }: Things): string[] =>
  nodes.flatMap(({ id }, place) => [...(place > 0 ? [edges[place - 1]!.id] : []), id]);

function waysOf(to: NodeId, { path }: StepView, between: PathsBetween): Query | null {
  const paths = path && between(path.from, to);
  return paths && paths.length > 0 ? { text: WAYS, params: { ways: paths.map(wayOf) } } : null;
}

const isOf = (one: ExpansionKey, key: ExpansionKey) =>
  one.node === key.node && one.relation === key.relation && one.outgoing === key.outgoing;

/** How many neighbours were shown once a step was done. */
function countOf(key: ExpansionKey, { growth }: StepView): number {
  const opened = growth.findLast((grown) => grown.how === 'opened' && isOf(grown, key));
  return opened?.how === 'opened' ? opened.count : PAGE;
}

/** What an action asked of the graph; null for one that only changed what is shown of it, or how. */
function queryOf({ action, view }: Step, between: PathsBetween): Query | null {
  if (action.type === 'node selected') return action.onCanvas ? null : { text: ONE, params: { id: action.id } };
  if (action.type === 'nodes added') return { text: LISTED, params: { ids: action.ids } };
  if (action.type === 'expanded' || action.type === 'more shown')
    return { text: neighbours(action, countOf(action, view)), params: { id: action.node } };
  if (action.type === 'path ended') return waysOf(action.to, view, between);
  return null;
}

/** The ends of the paths that steps asked for. */
export const endsOf = (steps: readonly Step[]): { from: NodeId; to: NodeId }[] =>
  steps.flatMap(({ action, view: { path } }) =>
    action.type === 'path ended' && path ? { from: path.from, to: action.to } : [],
  );

/**
 * What is shown as one statement, then one for each step that asked the graph something. A path whose answer is not at hand
 * is left out.
 */
export function statementsOf(
  { nodes, edges }: Things,
  steps: readonly Step[],
  nameOf: NameOf,
  between: PathsBetween,
): Statement[] {
  const params = { nodes: nodes.map(({ id }) => id), edges: edges.map(({ id }) => id) };
  const asked = steps.flatMap((step) => {
    const query = queryOf(step, between);
    return query ? [{ title: sentenceOf(step.action, nameOf), ...query }] : [];
  });
  return [{ title: 'What is shown', text: SHOWN, params }, ...asked];
}

/** A comment in one line, whatever it says. */
const comment = (title: string) => `// ${title.replaceAll(/\s+/g, ' ')}`;

/** The statements as one script to paste into Neo4j Browser or cypher-shell. */
export const scriptOf = (statements: readonly Statement[]): string =>
  statements.map(({ title, text, params }) => `${comment(title)}\n${runnable(text, params)}`).join('\n');
