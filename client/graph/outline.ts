/**
 * The accessible twin of the canvas: the shown graph as a tree. Kinds hold nodes, nodes hold relations, relations hold
 * neighbours. Pure: rows from a subgraph and from what is unfolded, and where a key leads.
 */
import type { EdgeType, GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { KIND_ORDER, KINDS, RELATION_ORDER, relationHeading } from './stylesheet.ts';

export interface OutlineRow {
  /** Unique in the tree; a node's own row has the node's id. */
  id: string;
  level: 1 | 2 | 3 | 4;
  label: string;
  /** How many rows stand below it; 0 for a leaf. */
  below: number;
  open: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  of: number;
  parent: string | null;
  node: GraphNode | null;
}

/** A subgraph arranged for lookup; made once per subgraph. */
export interface OutlineIndex {
  byKind: Map<NodeKind, GraphNode[]>;
  neighbours: Map<string, Map<string, GraphNode[]>>;
}

const relationKey = (type: EdgeType, outgoing: boolean) => `${type}-${outgoing ? 'out' : 'in'}`;

/** Every relation in both directions, in the order of the legend. */
const RELATION_KEYS = RELATION_ORDER.flatMap((type) =>
  [true, false].map((outgoing) => ({ key: relationKey(type, outgoing), heading: relationHeading(type, outgoing) })),
);

const byLabel = (a: GraphNode, b: GraphNode) => a.label.localeCompare(b.label, 'en') || (a.id < b.id ? -1 : 1);
const strongestFirst = (a: GraphEdge, b: GraphEdge) => (b.weight ?? 0) - (a.weight ?? 0) || (a.id < b.id ? -1 : 1);

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Arranges what is drawn. */
export function indexOutline(subgraph: Subgraph): OutlineIndex {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id as string, node]));
  const index: OutlineIndex = { byKind: new Map(), neighbours: new Map() };
  for (const node of [...nodes.values()].sort(byLabel)) push(index.byKind, node.kind, node);
  const add = (from: string, key: string, to: string) => {
    const neighbour = nodes.get(to);
    if (!neighbour || !nodes.has(from)) return;
    if (!index.neighbours.has(from)) index.neighbours.set(from, new Map());
    push(index.neighbours.get(from)!, key, neighbour);
  };
  for (const edge of [...subgraph.edges].sort(strongestFirst)) {
    add(edge.source, relationKey(edge.type, true), edge.target);
    add(edge.target, relationKey(edge.type, false), edge.source);
  }
  return index;
}

type Entry = Pick<OutlineRow, 'id' | 'label' | 'node'> & { children: () => Entry[]; below: number };

const neighbourEntry = (group: string, node: GraphNode): Entry => ({
  id: `${group}|${node.id}`,
  label: node.label,
  node,
  below: 0,
  children: () => [],
});

function relationEntries(index: OutlineIndex, node: GraphNode): Entry[] {
  const groups = index.neighbours.get(node.id);
  if (!groups) return [];
  return RELATION_KEYS.flatMap(({ key, heading }) => {
    const items = groups.get(key);
    if (!items) return [];
    const id = `${node.id}|${key}`;
    const children = () => items.map((item) => neighbourEntry(id, item));
    return [{ id, label: heading, node: null, below: items.length, children }];
  });
}

const nodeEntry = (index: OutlineIndex, node: GraphNode): Entry => ({
  id: node.id,
  label: node.label,
  node,
  below: index.neighbours.get(node.id)?.size ?? 0,
  children: () => relationEntries(index, node),
});

const kindEntries = (index: OutlineIndex): Entry[] =>
  KIND_ORDER.flatMap((kind) => {
    const nodes = index.byKind.get(kind);
    if (!nodes) return [];
    const children = () => nodes.map((node) => nodeEntry(index, node));
    return [{ id: `kind:${kind}`, label: KINDS[kind].plural, node: null, below: nodes.length, children }];
  });

/** The visible rows, top to bottom: every entry, and what is below those that are unfolded. */
export function outlineRows(index: OutlineIndex, unfolded: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const walk = (entries: readonly Entry[], level: number, parent: string | null) =>
    entries.forEach(({ id, label, node, below, children }, i) => {
      const open = below > 0 && unfolded.has(id);
      const place = { position: i + 1, of: entries.length, parent, level: level as OutlineRow['level'] };
      rows.push({ id, label, node, below, open, ...place });
      if (open) walk(children(), level + 1, id);
    });
  walk(kindEntries(index), 1, null);
  return rows;
}

/** What must be unfolded so that a node's own row can be seen. */
export const ancestorsOf = (node: Pick<GraphNode, 'kind'>): string[] => [`kind:${node.kind}`];

export interface OutlineMove {
  /** The row that is active next. */
  active: string;
  unfold?: string;
  fold?: string;
}

/** From a neighbour to its own row, or one step into what is unfolded. */
function inward(row: OutlineRow, next: OutlineRow | undefined): OutlineMove {
  if (row.level === 4 && row.node) return { active: row.node.id, unfold: `kind:${row.node.kind}` };
  if (row.below === 0) return { active: row.id };
  return row.open ? { active: next!.id } : { active: row.id, unfold: row.id };
}

const outward = (row: OutlineRow): OutlineMove =>
  row.open ? { active: row.id, fold: row.id } : { active: row.parent ?? row.id };

/** The next row, going round, whose label begins with a letter. */
function startingWith(rows: readonly OutlineRow[], at: number, letter: string): OutlineMove {
  const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const found = order.find((row) => row.label.toLowerCase().startsWith(letter.toLowerCase()));
  return { active: (found ?? rows[at]!).id };
}

/** Where a key leads from the active row; null for keys that mean nothing here. */
export function outlineMove(rows: readonly OutlineRow[], active: string, key: string): OutlineMove | null {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === active),
  );
  const row = rows[at];
  if (!row) return null;
  if (key === 'ArrowDown') return { active: (rows[at + 1] ?? row).id };
  if (key === 'ArrowUp') return { active: (rows[at - 1] ?? row).id };
  if (key === 'Home') return { active: rows[0]!.id };
  if (key === 'End') return { active: rows.at(-1)!.id };
  if (key === 'ArrowRight') return inward(row, rows[at + 1]);
  if (key === 'ArrowLeft') return outward(row);
  return key.length === 1 && /\p{L}/u.test(key) ? startingWith(rows, at, key) : null;
}
