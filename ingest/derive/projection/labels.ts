/**
 * Words on the map. Themes stand in the middle of their talks. Where there are none, a topic names a region only if the talks that
 * lie there are mostly about it: a word must not claim ground that belongs to others.
 */
import type { EdgeRow, ThemeNode, TopicNode } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import type { MapLabel } from '../../../contract/map.ts';
import type { Point } from '../layout/index.ts';
import { LABELS_APART, LEAST_SHARE, LEAST_TOGETHER, MOST_LABELS } from './constants.ts';

/** What labels are made of: nodes, and the edges that say which talks are of a theme or about a topic. */
export interface Named {
  themes: { nodes: readonly ThemeNode[]; edges: readonly EdgeRow[] };
  topics: { nodes: readonly TopicNode[]; edges: readonly EdgeRow[] };
}

type Places = ReadonlyMap<string, Point>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The median of each axis: a talk that lies elsewhere does not move it. */
const middleOf = (points: readonly Point[]): Point => ({
  x: Math.round(median(points.map(({ x }) => x)) * 10) / 10,
  y: Math.round(median(points.map(({ y }) => y)) * 10) / 10,
});

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Ids of the talks with a place at the start of the edges of a type, by what they lead to. */
function talksBy(edges: readonly EdgeRow[], type: EdgeRow['type'], places: Places): Map<string, string[]> {
  const talks = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.type !== type || !places.has(edge.from)) continue;
    const known = talks.get(edge.to);
    if (known) known.push(edge.from);
    else talks.set(edge.to, [edge.from]);
  }
  return talks;
}

const largestFirst = (a: MapLabel, b: MapLabel) => b.talks - a.talks || (a.id < b.id ? -1 : 1);

function themeLabels({ nodes, edges }: Named['themes'], places: Places): MapLabel[] {
  const talks = talksBy(edges, 'IN_THEME', places);
  return nodes.flatMap(({ id, label: text, level }): MapLabel[] => {
    const own = talks.get(id) ?? [];
    if (own.length === 0) return [];
    const middle = middleOf(own.map((talk) => places.get(talk)!));
    return [{ id: NodeId.parse(id), kind: 'theme', level, text, ...middle, talks: own.length }];
  });
}

/** A label in the middle of a topic's talks, if the half of them that lies nearest to it has the ground mostly to itself. */
function topicLabel({ id, label: text }: TopicNode, talks: readonly string[], places: Places): MapLabel[] {
  if (talks.length < LEAST_TOGETHER) return [];
  const own = talks.map((talk) => places.get(talk)!);
  const middle = middleOf(own);
  const far = own.map((place) => distance(place, middle)).sort((a, b) => a - b);
  const together = Math.max(LEAST_TOGETHER, Math.ceil(talks.length / 2));
  const radius = far[together - 1]!;
  const about = far.filter((one) => one <= radius).length;
  let all = 0;
  for (const place of places.values()) if (distance(place, middle) <= radius) all++;
  // A topic of all the talks of the map tells no region from another.
  if (about < LEAST_SHARE * all || all * 2 > places.size) return [];
  return [{ id: NodeId.parse(id), kind: 'topic', level: 1, text, ...middle, talks: about }];
}

function topicLabels({ nodes, edges }: Named['topics'], places: Places): MapLabel[] {
  const talks = talksBy(edges, 'ABOUT', places);
  const labels = nodes.flatMap((node) => topicLabel(node, talks.get(node.id) ?? [], places)).sort(largestFirst);
  const kept: MapLabel[] = [];
  for (const label of labels)
    if (kept.length < MOST_LABELS && kept.every((other) => distance(other, label) >= LABELS_APART)) kept.push(label);
  return kept;
}

/** The labels of a map, larger ones first. @param places of the talks on the map, by id */
export function labelsOf({ themes, topics }: Named, places: Places): MapLabel[] {
  const found = themeLabels(themes, places);
  return (found.length > 0 ? found : topicLabels(topics, places)).sort(largestFirst);
}
