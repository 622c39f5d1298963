/** What a shared link is about, read from the graph: the node with what it is connected to, or the graph as it opens. */
import type { NodeRow } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../cypher/store.ts';
import { fitted, ringsAround, type Drawing } from './picture.ts';
import { shortened } from './tags.ts';

/** Neighbours drawn, and read along each relation. */
const MOST_DRAWN = 28;
const MOST_EACH = 8;
const MOST_EDGES = 400;
/** Nodes of the picture of the whole graph. */
const MOST_NODES = 160;
/** Characters that sites show. */
const TITLE = 110;
const DESCRIPTION = 200;

const SITE = 'Walk the graph of research meetings: talks, people, institutions and topics, searched by meaning.';

export interface Words {
  title: string;
  description: string;
}

/** What a page says that is about nothing in particular. */
export const ofTheGraph: Words = { title: 'Colloquy', description: SITE };

/** The words of a node: what it is called, and what its source says of it, or what it is. */
export function wordsOf(node: Pick<NodeRow, 'kind' | 'label' | 'detail'> & { abstract?: string | null }): Words {
  const kind = `${node.kind[0]!.toUpperCase()}${node.kind.slice(1)}`;
  const said = [node.detail ? `${kind}: ${node.detail}` : kind, node.abstract].filter(Boolean).join('. ');
  return { title: shortened(node.label, TITLE), description: shortened(said, DESCRIPTION) };
}

/** The words of a node of the graph; null when it is not there. */
export async function wordsAbout(store: Store, id: NodeId, asked: ReadOptions): Promise<Words | null> {
  const [found] = await store.read(reads.nodes, { ids: [id] }, asked);
  return found ? wordsOf(found.node) : null;
}

/** One of each group in turn, so that every relation is in the picture. */
function inTurn<T>(groups: readonly (readonly T[])[], most: number): T[] {
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: rounds }, (_, i) => groups.flatMap((group) => group.slice(i, i + 1)))
    .flat()
    .slice(0, most);
}

/** A node with its nearest neighbours and the edges among them; null when it is not there. */
export async function drawingAround(store: Store, id: NodeId, asked: ReadOptions): Promise<Drawing | null> {
  const [[node], groups] = await Promise.all([
    store.read(reads.graphNodes, { ids: [id] }, asked),
    store.read(reads.neighbours, { id, types: [], limit: MOST_EACH, offset: 0 }, asked),
  ]);
  if (!node) return null;
  const items = inTurn(groups.map((group) => group.items), MOST_DRAWN); // prettier-ignore
  const others = [...new Map(items.map((item) => [item.node.id, item.node])).values()].filter((one) => one.id !== id);
  others.sort((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1));
  const ids = [id, ...others.map((one) => one.id)];
  const among = await store.read(reads.links, { ids, limit: MOST_EDGES }, asked);
  const edges = [...new Map([...items.map(({ edge }) => edge), ...among].map((edge) => [edge.id, edge])).values()];
  return { nodes: [...others, node], edges, places: ringsAround(id, others), middle: id };
}

/** The graph as it opens. */
export async function drawingOfAll(store: Store, asked: ReadOptions): Promise<Drawing> {
  const nodes = await store.read(reads.overviewNodes, { limit: MOST_NODES }, asked);
  const ids = nodes.map(({ id }) => id);
  const edges = await store.read(reads.links, { ids, limit: MOST_EDGES }, asked);
  return { nodes, edges, places: fitted(nodes), middle: null };
}
