/** What a person calls a node on the command line: its id, or a name that only one bears. */
import { NodeId, type NodeKind } from '../contract/ids.ts';
import type { InstitutionNode, NodeRow, PersonNode } from '../contract/graph.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import { UserError } from './command.ts';

/** Whoever is called so letter by letter is among the first that a search by words finds. */
const MOST_LOOKED_AT = 100;

const isCalled = (node: NodeRow, name: string) =>
  [node.label, ...('forms' in node ? node.forms.map(({ printed }) => printed) : [])].some(
    (form) => form.toLowerCase() === name.toLowerCase(),
  );

async function byName(store: Store, name: string, kinds: readonly NodeKind[]): Promise<NodeRow[]> {
  const hits = await store.lexical(name, { limit: MOST_LOOKED_AT, kinds });
  const rows = await store.read(reads.nodes, { ids: hits.map(({ id }) => id) });
  return rows.map(({ node }) => node).filter((node) => isCalled(node, name));
}

async function byId(store: Store, id: NodeId): Promise<NodeRow[]> {
  return (await store.read(reads.nodes, { ids: [id] })).map(({ node }) => node);
}

/**
 * The node that is meant.
 *
 * @throws {UserError} when nothing, or more than one, is called so
 */
export async function nodeNamed(store: Store, named: string, kinds: readonly NodeKind[]): Promise<NodeRow> {
  const id = NodeId.safeParse(named);
  const found = id.success ? await byId(store, id.data) : await byName(store, named, kinds);
  const [only, ...others] = found.filter(({ kind }) => kinds.includes(kind));
  if (!only) throw new UserError(`${named}: expected the id or the name of a ${kinds.join(' or ')} of the graph`);
  if (others.length === 0) return only;
  const ids = found.map((node) => node.id).sort();
  throw new UserError(`${named}: ${ids.length} are called so; name one by its id: ${ids.join(', ')}`);
}

/** The person or institution that is meant. */
export async function identityNamed(store: Store, named: string): Promise<PersonNode | InstitutionNode> {
  return (await nodeNamed(store, named, ['person', 'institution'])) as PersonNode | InstitutionNode;
}
