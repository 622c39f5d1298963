/** Acts as a person writes them on the command line. */
import type { Act } from '../contract/decision.ts';
import { DecisionId } from '../contract/decision.ts';
import type { InstitutionNode, PersonNode } from '../contract/graph.ts';
import { NodeId, NodeKind } from '../contract/ids.ts';
import type { Store } from '../cypher/store.ts';
import { lastingAct, placesAt, subjectOf } from '../ingest/curation/index.ts';
import { UserError } from './command.ts';
import { identityNamed, nodeNamed } from './named-nodes.ts';

const subjects = async (store: Store, named: readonly string[]) => {
  const found = [];
  for (const one of named) found.push(subjectOf(await identityNamed(store, one)));
  return found;
};

/** Where a name is printed at these talks and meetings. */
async function printedAt(store: Store, named: readonly string[], forms: readonly string[]) {
  const places = [];
  for (const one of named) {
    const id = NodeId.safeParse(one);
    const here = id.success ? await placesAt(store, id.data, forms) : [];
    if (here.length === 0)
      throw new UserError(`${one}: expected the id of a talk or of a meeting that prints “${forms[0]}”`);
    places.push(...here);
  }
  return places;
}

export async function togetherAct(store: Store, act: 'merge' | 'keep-apart', named: readonly string[]): Promise<Act> {
  if (named.length < 2) throw new UserError('expected two or more people, or institutions');
  return { act, subjects: await subjects(store, named) };
}

export async function splitAct(store: Store, named: string, at: readonly string[]): Promise<Act> {
  const subject = subjectOf(await identityNamed(store, named));
  return { act: 'split', subject, at: await printedAt(store, at, subject.printed) };
}

export async function renameAct(store: Store, named: string, label: string): Promise<Act> {
  const node = await nodeNamed(store, named, ['person', 'institution', 'theme']);
  return node.kind === 'theme'
    ? lastingAct(store, { act: 'name-theme', theme: node.id, label })
    : { act: 'rename', subject: subjectOf(node as PersonNode | InstitutionNode), label };
}

/** @throws {UserError} when the name stands more than once there */
export async function reassignAct(store: Store, printed: string, place: string, to: string): Promise<Act> {
  const [at, ...others] = await printedAt(store, [place], [printed]);
  if (others.length > 0) throw new UserError(`${place}: prints “${printed}” ${others.length + 1} times`);
  return { act: 'reassign', at: at!, to: subjectOf(await identityNamed(store, to)) };
}

export async function hideAct(store: Store, named: string): Promise<Act> {
  const { id } = await nodeNamed(store, named, NodeKind.options);
  return lastingAct(store, { act: 'hide', node: NodeId.parse(id) });
}

export function undoAct(named: string): Act {
  const id = DecisionId.safeParse(named);
  if (!id.success) throw new UserError(`${named}: ${id.error.issues[0]!.message}`);
  return { act: 'undo', decision: id.data };
}
