import type { api } from '../../contract/api.ts';
import { fingerprint } from '../../contract/fingerprint.ts';
import { NodeId, NodeKind } from '../../contract/ids.ts';
import type { Store } from '../../cypher/store.ts';
import { storedReads } from '../../cypher/stored.ts';
import { formerIds } from '../former.ts';
import type { Asked, Handler, HandlerParts } from './handler.ts';

/** The ids that have one of the wanted short names; null for a name that two of them share. */
function idsByName(ids: Iterable<string>, wanted: ReadonlySet<string>): Map<string, NodeId | null> {
  const found = new Map<string, NodeId | null>();
  for (const id of ids) {
    const name = fingerprint(id);
    if (wanted.has(name)) found.set(name, found.has(name) ? null : NodeId.parse(id));
  }
  return found;
}

/** Reads the ids of all nodes: links long enough to need short names are rare. Other names only where one stands for nothing. */
export const names =
  ({ store }: HandlerParts): Handler<typeof api.names> =>
  async ({ body }, asked) => {
    const nodes = await store.read(storedReads.nodes, {}, asked);
    const found = idsByName(nodes.map(({ id }) => id), new Set(body.names)); // prettier-ignore
    const left = new Set(body.names.filter((name) => !found.has(name)));
    if (left.size === 0) return { ids: body.names.map((name) => found.get(name) ?? null), moved: [] };
    const former = await formerIds(store, NodeKind.options, asked);
    const before = idsByName(former.keys(), left);
    const now = (name: string) => former.get(before.get(name) ?? '') ?? null;
    return {
      ids: body.names.map((name) => found.get(name) ?? now(name)),
      moved: [...left].flatMap((name) => now(name) ?? []),
    };
  };

/**
 * The ids of nodes named by their ids or their short names, in the order named; what stands for nothing is left out. Reads the ids
 * of all nodes only where there are short names.
 */
export async function idsNamed(store: Store, named: readonly string[], asked: Asked): Promise<string[]> {
  const wanted = new Set(named.filter((name) => !name.includes(':')));
  if (wanted.size === 0) return [...named];
  const nodes = await store.read(storedReads.nodes, {}, asked);
  const found = idsByName(nodes.map(({ id }) => id), wanted); // prettier-ignore
  return named.flatMap((name) => (wanted.has(name) ? (found.get(name) ?? []) : name));
}
