/** How much is told at a zoom: far out the landmarks, nearer every name, nearest the second line. Pure. */
import type { GraphNode } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';

export type Level = 'far' | 'middle' | 'near';

/** Zooms at which a level is entered, and at which it is left again: a hand that trembles at the border changes nothing. */
const FAR = { enter: 0.36, leave: 0.42 };
const NEAR = { enter: 1.35, leave: 1.2 };

/** The level at a zoom, coming from another; null at first. */
export function levelAt(zoom: number, before: Level | null): Level {
  if (zoom < (before === 'far' ? FAR.leave : FAR.enter)) return 'far';
  return zoom > (before === 'near' ? NEAR.leave : NEAR.enter) ? 'near' : 'middle';
}

/** A graph of up to so many nodes is read as it is. */
const FEW = 120;
const SHARE = 0.08;
const ALWAYS: ReadonlySet<NodeKind> = new Set(['meeting', 'series', 'theme']);

/**
 * What is named far out: meetings, series, themes, and the best connected of the rest, one in twelve.
 *
 * @returns null when the graph is small enough that all of it is
 */
export function landmarksIn(nodes: readonly GraphNode[]): ReadonlySet<string> | null {
  if (nodes.length <= FEW) return null;
  const others = nodes
    .filter(({ kind }) => !ALWAYS.has(kind))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const best = others.slice(0, Math.ceil(SHARE * others.length));
  return new Set([...nodes.filter(({ kind }) => ALWAYS.has(kind)), ...best].map(({ id }) => id));
}
