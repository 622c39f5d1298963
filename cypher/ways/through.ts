/** The least busy path through each node that lies on one, all of the same length. Pure. */

/** The graph as far as it is known. */
export interface Known {
  steps: (id: string) => Iterable<string>;
  passes: (id: string) => boolean;
  /** How little it says to be connected to a node; paths are added up by it. */
  busyness: (id: string) => number;
}

/** The steps to each node that lies within so many of a start. */
function distances({ steps, passes }: Known, start: string, most: number): Map<string, number> {
  const found = new Map([[start, 0]]);
  let edge = [start];
  for (let distance = 1; distance <= most; distance++) {
    const next = edge.flatMap((id) => [...(id === start || passes(id) ? steps(id) : [])]);
    edge = [...new Set(next)].filter((id) => !found.has(id));
    for (const id of edge) found.set(id, distance);
  }
  return found;
}

interface Best {
  cost: number;
  /** The node before. */
  by: string | null;
}

/** Of equally busy ones the one whose id comes first. */
const isBetter = (a: Best, b: Best | undefined) =>
  !b || a.cost < b.cost || (a.cost === b.cost && (a.by ?? '') < (b.by ?? ''));

/** The least busy way to each node in exactly so many steps, step by step, among nodes that can still reach the goal. */
function layers(known: Known, [start, goal]: readonly [string, string], length: number): Map<string, Best>[] {
  const left = distances(known, goal, length);
  const all = [new Map<string, Best>([[start, { cost: 0, by: null }]])];
  for (let step = 1; step <= length; step++) {
    const layer = new Map<string, Best>();
    for (const [id, { cost }] of all[step - 1]!) {
      for (const far of known.steps(id)) {
        if ((left.get(far) ?? Infinity) > length - step || (far !== goal && !known.passes(far))) continue;
        const best = { cost: cost + known.busyness(far), by: id };
        if (isBetter(best, layer.get(far))) layer.set(far, best);
      }
    }
    all.push(layer);
  }
  return all;
}

/** The way back from a node to the start of its layers, the node first. */
function back(all: readonly ReadonlyMap<string, Best>[], id: string, step: number): string[] {
  const way = [id];
  for (let at = step; at > 0; at--) way.push(all[at]!.get(way.at(-1)!)!.by!);
  return way;
}

/** The steps of the shortest path between two nodes, `most` at most; null when there is none. */
export const shortest = (known: Known, from: string, to: string, most: number): number | null =>
  distances(known, from, most).get(to) ?? null;

/**
 * Paths of `length` steps, one through each node that lies on any, the least busy one, in no order, each once.
 *
 * @param length the steps of the shortest path, or one more: anything of that length visits no node twice, since leaving out
 * a round would save two steps at least
 */
export function through(known: Known, from: string, to: string, length: number): string[][] {
  const ahead = layers(known, [from, to], length);
  const behind = layers(known, [to, from], length);
  if (!ahead[length]!.has(to)) return [];
  const ways = ahead.slice(0, -1).flatMap((layer, step) =>
    [...layer.keys()].filter((id) => behind[length - step]!.has(id)).map((id) => [
      ...back(ahead, id, step).reverse(),
      ...back(behind, id, length - step).slice(1),
    ]),
  ); // prettier-ignore
  return [...new Map(ways.map((way) => [way.join('\n'), way])).values()];
}
