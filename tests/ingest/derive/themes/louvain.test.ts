import { expect, it } from 'vitest';
import { shuffled } from '../../../../ingest/derive/themes/hands.ts';
import { linksOf } from '../../../../ingest/derive/themes/links.ts';
import { louvain } from '../../../../ingest/derive/themes/louvain.ts';
import { seeded } from '../../../../ingest/seeded.ts';

/** So many cliques of five, in a ring: a link from each to the next. */
function ring(cliques: number) {
  const rows = Array.from({ length: cliques * 5 }, () => new Map<number, number>());
  const link = (a: number, b: number) => {
    rows[a]!.set(b, 1);
    rows[b]!.set(a, 1);
  };
  for (let first = 0; first < rows.length; first += 5) {
    for (let a = first; a < first + 5; a++) for (let b = a + 1; b < first + 5; b++) link(a, b);
    link(first, (first + 6) % rows.length);
  }
  return linksOf(rows);
}

/** So many nodes in an order of their own for each seed. */
const inOrder = (nodes: number, seed: number) => shuffled([...Array(nodes).keys()], seeded(seed));

it.each([1, 2, 3, 4, 5])('finds each of the cliques of a ring, seed %i', (seed) => {
  const expected = Array.from({ length: 40 }, (_, node) => Math.floor(node / 5));
  expect([...louvain(ring(8), 1, inOrder(40, seed))]).toEqual(expected);
});

it('joins them at a low resolution, and parts nothing that is not linked from what it is', () => {
  const joined = louvain(ring(8), 0.01, inOrder(40, 1));
  expect(new Set(joined).size).toBe(1);
  expect([...louvain(linksOf([new Map(), new Map()]), 1, [1, 0])]).toEqual([0, 1]);
});
