import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeRow, edgeId } from '../../../../contract/graph.ts';
import { layOut, type Point } from '../../../../ingest/derive/layout/index.ts';
import { BOX } from '../../../../ingest/derive/layout/spread.ts';
import { relateTalks, toEdges } from '../../../../ingest/derive/similar.ts';
import { deriveTopics } from '../../../../ingest/derive/topics/index.ts';
import { bundled } from '../bundled.ts';
import { talk } from '../rows.ts';

const edgeOf = (from: string, to: string) =>
  EdgeRow.parse({ id: edgeId('SIMILAR_TO', from, to), type: 'SIMILAR_TO', from, to, weight: 0.5, rank: 1 });

/** Talks by number, joined as the pairs say. */
function graph(size: number, pairs: readonly [number, number][]) {
  const nodes = Array.from({ length: size }, (_, at) => talk(`n${at}`, `Talk ${at}`));
  return { nodes, edges: pairs.map(([a, b]) => edgeOf(nodes[a]!.id, nodes[b]!.id)) };
}

/** A tree in which node `n` hangs on `n / 4`, with a chord here and there. */
const bush = (size: number) =>
  graph(size, [
    ...Array.from({ length: size - 1 }, (_, at): [number, number] => [at + 1, at >> 2]),
    ...Array.from({ length: Math.floor(size / 10) }, (_, at): [number, number] => [at * 7, (at * 13 + 1) % size]),
  ]);

const isFinite = ({ x, y }: Point) => Number.isFinite(x) && Number.isFinite(y);

/** Pairs of boxes that overlap, counted one by one. */
function overlapping(places: readonly Point[]): number {
  let count = 0;
  places.forEach((a, at) => {
    for (const b of places.slice(at + 1))
      if (Math.abs(a.x - b.x) < BOX.width - 0.2 && Math.abs(a.y - b.y) < BOX.height - 0.2) count++;
  });
  return count;
}

describe('the layout', () => {
  it.each([0, 1, 2, 3, 50, 5_000])('gives each of %i nodes a finite place of its own', (size) => {
    const { nodes, edges } = bush(size);
    const places = layOut(nodes, edges);
    expect([...places.keys()]).toEqual(nodes.map(({ id }) => id as string).sort());
    expect([...places.values()].every(isFinite)).toBe(true);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(size);
  });

  it('leaves room for every label in a graph of a few hundred nodes', () => {
    const { nodes, edges } = bush(300);
    expect(overlapping([...layOut(nodes, edges).values()])).toBe(0);
  });

  it('leaves room for every label of the bundled meetings', () => {
    const topics = deriveTopics(bundled.talks, null);
    const similar = toEdges(relateTalks(bundled.talks, null), { talks: bundled.talks, embeddings: null });
    const places = layOut([...bundled.nodes, ...topics.nodes], [...bundled.edges, ...topics.edges, ...similar]);
    expect(places.size).toBeGreaterThan(80);
    expect(overlapping([...places.values()])).toBe(0);
  });

  it('sets unconnected nodes side by side', () => {
    const { nodes, edges } = graph(40, [[0, 1], [1, 2], [3, 4]]); // prettier-ignore
    expect(overlapping([...layOut(nodes, edges).values()])).toBe(0);
  });

  it('puts connected nodes nearer than unconnected ones', () => {
    const { nodes, edges } = graph(24, [...Array(24).keys()].flatMap((a) => [...Array(24).keys()]
      .filter((b) => a < b && (a < 12) === (b < 12)).map((b): [number, number] => [a, b])).concat([[0, 12]])); // prettier-ignore
    const places = nodes.map(({ id }) => layOut(nodes, edges).get(id)!);
    const far = (a: number, b: number) => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);
    const mean = (pairs: [number, number][]) => pairs.reduce((sum, [a, b]) => sum + far(a, b), 0) / pairs.length;
    expect(mean([[1, 2], [3, 9], [13, 20], [15, 23]])).toBeLessThan(mean([[1, 13], [3, 20], [5, 15], [9, 23]])); // prettier-ignore
  });

  it('is the same whatever the order of the rows, and leaves out edges to nowhere', () => {
    const { nodes, edges } = bush(60);
    const expected = layOut(nodes, edges);
    const astray = [...edges, edgeOf(nodes[0]!.id, 'talk:test/nowhere'), edgeOf(nodes[1]!.id, nodes[1]!.id)];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nodes, { minLength: 60 }),
        fc.shuffledSubarray(astray, { minLength: astray.length }),
        (n, e) => {
          expect(layOut(n, e)).toEqual(expected);
        },
      ),
      { numRuns: 5 },
    );
  });
});
