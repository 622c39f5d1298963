/** Weighted undirected graphs as three arrays: links of node 0, of node 1, and so on. */

export interface Links {
  /** Where the links of each node begin, and at last how many there are. */
  starts: Int32Array;
  targets: Int32Array;
  /** A loop stands once, with twice its weight. */
  weights: Float64Array;
}

export const sizeOf = ({ starts }: Links): number => starts.length - 1;

/** @param rows targets and weights of each node; both ends of a link hold it */
export function linksOf(rows: readonly ReadonlyMap<number, number>[]): Links {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, node) => (starts[node + 1] = starts[node]! + row.size));
  const targets = new Int32Array(starts[rows.length]!);
  const weights = new Float64Array(targets.length);
  rows.forEach((row, node) => {
    let at = starts[node]!;
    for (const [target, weight] of row) {
      targets[at] = target;
      weights[at++] = weight;
    }
  });
  return { starts, targets, weights };
}
