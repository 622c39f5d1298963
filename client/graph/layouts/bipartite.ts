/**
 * People on one side, topics on the other, talks between them: columns ordered by barycentres, so that few lines cross
 * (Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", IEEE Trans. SMC
 * 11(2), 1981). Institutions stand outside of the people; meetings, series and themes outside of the topics.
 */
import type { NodeKind } from '../../../contract/ids.ts';
import type { Laid, LayoutInput, Title } from './layout.ts';
import { neighboursOf } from './neighbours.ts';
import type { Point } from './point.ts';

const LAYER: Record<NodeKind, number> = {
  institution: 0,
  person: 1,
  talk: 2,
  topic: 3,
  theme: 4,
  meeting: 4,
  series: 4,
};
const TITLES = ['Institutions', 'People', 'Talks', 'Topics', 'Meetings, themes'];

/** Times the columns are gone through, alternately from both sides. */
const SWEEPS = 12;
/** Units between nodes of a column, between the columns of one kind, and between kinds. */
const ROW = 48;
const COLUMN = 170;
const BETWEEN = 420;
/** A kind takes more columns rather than more rows than this. */
const rowsFor = (nodes: number) => Math.max(24, Math.ceil(2 * Math.sqrt(nodes)));

type Near = (id: string) => readonly string[];

/** Places between 0 and 1 along a column. */
const ranksOf = (layer: readonly string[]) => new Map(layer.map((id, i) => [id, (i + 0.5) / layer.length]));

/** A layer by the mean place of the neighbours in another one; what has none there keeps its place. */
function byBarycentre(layer: readonly string[], beside: ReadonlyMap<string, number>, near: Near): string[] {
  const own = ranksOf(layer);
  const mean = new Map(
    layer.map((id) => {
      const ranks = near(id).flatMap((other) => beside.get(other) ?? []);
      return [id, ranks.length === 0 ? own.get(id)! : ranks.reduce((a, b) => a + b, 0) / ranks.length];
    }),
  );
  return [...layer].sort((a, b) => mean.get(a)! - mean.get(b)! || own.get(a)! - own.get(b)!);
}

/** Orders the layers so that few edges between those side by side cross. Pure; the same input gives the same order. */
export function orderLayers(layers: readonly (readonly string[])[], near: Near): string[][] {
  const ordered = layers.map((layer) => [...layer]);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0;
    for (let step = 1; step < ordered.length; step++) {
      const at = forth ? step : ordered.length - 1 - step;
      ordered[at] = byBarycentre(ordered[at]!, ranksOf(ordered[forth ? at - 1 : at + 1]!), near);
    }
  }
  return ordered;
}

function layersOf({ graph, places }: LayoutInput): string[][] {
  const height = (id: string) => places.get(id)?.y ?? 0;
  const layers: string[][] = TITLES.map(() => []);
  for (const { id, kind } of graph.nodes) layers[LAYER[kind]]!.push(id);
  return layers.map((layer) => layer.sort((a, b) => height(a) - height(b) || (a < b ? -1 : 1)));
}

/** One layer from `left` on, row by row, about the middle of the height. */
function column(layer: readonly string[], left: number, rows: number): { places: [string, Point][]; width: number } {
  const columns = Math.max(1, Math.ceil(layer.length / rows));
  const used = Math.ceil(layer.length / columns);
  const gap = Math.min(2 * ROW, (rows * ROW) / Math.max(1, used));
  const places = layer.map((id, i): [string, Point] => {
    const [row, side] = [Math.floor(i / columns), i % columns];
    // Neighbouring columns stand half a row apart, which leaves their names more room.
    const y = (row + 0.5 - used / 2 + (side % 2 ? 0.5 : 0)) * gap;
    return [id, { x: left + side * COLUMN, y }];
  });
  return { places, width: (columns - 1) * COLUMN };
}

export function layOut(input: LayoutInput): Laid {
  const layers = orderLayers(layersOf(input), neighboursOf(input.graph));
  const rows = rowsFor(input.graph.nodes.length);
  const places = new Map<string, Point>();
  const titles: Title[] = [];
  let left = 0;
  layers.forEach((layer, i) => {
    if (layer.length === 0) return;
    const { places: those, width } = column(layer, left, rows);
    for (const [id, place] of those) places.set(id, place);
    titles.push({ text: TITLES[i]!, x: left - 30, y: (-rows * ROW) / 2 - ROW, level: 'large', width: width + BETWEEN });
    left += width + BETWEEN;
  });
  return { places, titles };
}
