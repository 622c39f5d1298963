/**
 * Ids that nodes would have under another of their names: what a link says that was made before two names were found to be one
 * person, or before a name was mended.
 */
import { kindOf, type NodeId, type NodeKind } from '../contract/ids.ts';
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import { asciiSlug, LONGEST_KEY } from '../ingest/resolve/ids.ts';
import type { Asked } from './handlers/handler.ts';

/** Kinds whose ids are made of a name. */
const NAMED: readonly NodeKind[] = ['person', 'institution', 'talk', 'topic'];

/** The id that a node would have under a name; a talk's begins with its meeting. */
function idUnder(id: string, name: string): string {
  const kind = kindOf(id);
  return kind === 'talk'
    ? `${id.slice(0, id.indexOf('/') + 1)}${asciiSlug(name, LONGEST_KEY)}`
    : `${kind}:${asciiSlug(name)}`;
}

/**
 * The node that each former id has become.
 *
 * @param kinds kinds of the ids that are looked for: their nodes are all read
 * @returns by former id; null where several nodes bear the name
 */
export async function formerIds(
  store: Store,
  kinds: readonly NodeKind[],
  asked: Asked,
): Promise<Map<string, NodeId | null>> {
  const found = new Map<string, NodeId | null>();
  const rows = await store.read(reads.printed, { kinds: NAMED.filter((kind) => kinds.includes(kind)) }, asked);
  for (const { id, label, names } of rows)
    for (const former of new Set([label, ...names].map((name) => idUnder(id, name))))
      if (former !== id) found.set(former, found.has(former) ? null : id);
  return found;
}
