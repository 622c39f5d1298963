/** Where the direct neighbours of a node stand in the small picture of its details: in two columns beside it, by relation. Pure. */
import type { NeighbourGroup } from '../../contract/api.ts';
import type { EdgeType, GraphNode } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import { RELATION_ORDER, RELATIONS } from '../graph/stylesheet.ts';

/** Pixels of the picture, and of one row. */
export const WIDTH = 400;
export const ROW = 22;
const COLUMN = { left: 154, right: WIDTH - 154 };
/** Neighbours drawn; the rest is counted. */
const MOST = 12;
/** Signs of a label beside its shape. */
const SIGNS = 20;

export interface Spot {
  node: GraphNode;
  type: EdgeType;
  side: 'left' | 'right';
  x: number;
  y: number;
  text: string;
}

export interface Mini {
  width: number;
  height: number;
  centre: { x: number; y: number };
  spots: Spot[];
  /** Neighbours that are not drawn. */
  left: number;
}

const shortText = (label: string) => {
  const signs = [...label];
  return signs.length > SIGNS ? `${signs.slice(0, SIGNS - 1).join('').trimEnd()}…` : label; // prettier-ignore
};

type Drawn = Pick<Spot, 'node' | 'type'>;

/** One of each relation in turn, so that all are in the picture; each neighbour once. */
function chosenOf(id: NodeId, groups: readonly NeighbourGroup[]): Drawn[] {
  const ordered = [...groups].sort((a, b) => RELATION_ORDER.indexOf(a.type) - RELATION_ORDER.indexOf(b.type));
  const seen = new Set<string>([id]);
  const chosen: Drawn[] = [];
  for (let round = 0; ordered.some(({ items }) => items.length > round); round++)
    for (const { items, type } of ordered) {
      const node = items[round]?.node;
      if (!node || seen.has(node.id) || chosen.length === MOST) continue;
      seen.add(node.id);
      chosen.push({ node, type });
    }
  return chosen.sort((a, b) => RELATION_ORDER.indexOf(a.type) - RELATION_ORDER.indexOf(b.type));
}

/** The neighbours of a node in two columns, the node between them; null when it has none. */
export function miniOf(id: NodeId, groups: readonly NeighbourGroup[]): Mini | null {
  const chosen = chosenOf(id, groups);
  if (chosen.length === 0) return null;
  const rows = Math.ceil(chosen.length / 2);
  const height = Math.max(rows, 2) * ROW;
  const spots = chosen.map(({ node, type }, i): Spot => {
    const side = i < rows ? 'left' : 'right';
    const many = side === 'left' ? rows : chosen.length - rows;
    const y = height / 2 + ((i % rows) - (many - 1) / 2) * ROW;
    return { node, type, side, x: COLUMN[side], y, text: shortText(node.label) };
  });
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return {
    width: WIDTH,
    height,
    centre: { x: WIDTH / 2, y: height / 2 },
    spots,
    left: Math.max(0, total - spots.length),
  };
}

/** The picture in words: `8 neighbours: gave Weak to Strong …; affiliated with …`. */
export function miniInWords({ spots, left }: Mini): string {
  const types = [...new Set(spots.map(({ type }) => type))];
  const parts = types.map((type) => {
    const of = spots.filter((spot) => spot.type === type);
    return `${RELATIONS[type].label}: ${of.map(({ node }) => node.label).join(', ')}`;
  });
  return `${parts.join('; ')}${left > 0 ? `; and ${left} more` : ''}.`;
}
