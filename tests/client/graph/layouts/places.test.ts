import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grown } from '../../../../client/graph/shown.ts';
import { nodeSize } from '../../../../client/graph/stylesheet.ts';
import { placesOf, withPins, type Places, type World } from '../../../../client/graph/layouts/places.ts';
import { graphOf, id, world } from './worlds.ts';

/** Pairs of nodes that touch, without those of the overview alone. */
function touching({ overview, graph }: World, places: Places): string[] {
  const old = new Set<string>(overview.nodes.map((node) => node.id));
  const discs = graph.nodes.map((node) => ({
    id: node.id,
    radius: nodeSize(node.kind, node.degree) / 2,
    ...places.get(node.id)!,
  }));
  return discs.flatMap((a, i) =>
    discs
      .slice(0, i)
      .filter((b) => !(old.has(a.id) && old.has(b.id)))
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
      .map((b) => `${a.id} ${b.id}`),
  );
}

const opened = (node: number, neighbours: readonly number[], open = true): Grown => ({
  how: 'opened',
  open,
  node: id(node),
  neighbours: neighbours.map(id),
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const distance = (places: Places, a: number, b: number) => {
  const [p, q] = [places.get(id(a))!, places.get(id(b))!];
  return Math.hypot(p.x - q.x, p.y - q.y);
};

describe('where nodes stand', () => {
  it('is where the overview has them, and never moves for what comes', () => {
    fc.assert(
      fc.property(world, fc.nat(), (given, cut) => {
        const before = { ...given, grown: given.grown.slice(0, cut % (given.grown.length + 1)) };
        const came = new Set<string>([
          ...given.overview.nodes.map((node) => node.id),
          ...before.grown.flatMap((one) =>
            one.how === 'opened' ? [one.node, ...one.neighbours] : one.how === 'walked' ? [one.id] : [],
          ),
        ]);
        const [early, late] = [placesOf(before, null), placesOf(given, null)];
        for (const { id: old, x, y } of given.overview.nodes) expect(late.get(old)).toEqual({ x, y });
        for (const one of came) expect(late.get(one), one).toEqual(early.get(one));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps nodes off one another', () => {
    fc.assert(
      fc.property(world, (given) => {
        expect(touching(given, placesOf(given, null))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for what was collapsed: it keeps its place', () => {
    fc.assert(
      fc.property(world, (given) => {
        const shut = given.grown.map((one) => (one.how === 'opened' ? { ...one, open: !one.open } : one));
        expect([...placesOf({ ...given, grown: shut }, null)]).toEqual([...placesOf(given, null)]);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order in which nodes and edges are listed', () => {
    fc.assert(
      fc.property(world, (given) => {
        const graph = {
          ...given.graph,
          nodes: [...given.overview.nodes, ...given.graph.nodes.slice(given.overview.nodes.length)],
          edges: [...given.graph.edges].reverse(),
        };
        const places = placesOf({ ...given, graph }, null);
        for (const [node, place] of placesOf(given, null)) expect(places.get(node), node).toEqual(place);
      }),
      { numRuns: 30 },
    );
  });

  it('is beside what an expansion came from, the strongest nearest, where nothing else stands', () => {
    const old = graphOf([{ n: 0, x: 0, y: 0 }, ...range(1, 30).map((n) => ({ n, x: -n * 60, y: (n % 5) * 60 - 120 }))]);
    const graph = { ...old, nodes: [...old.nodes, ...graphOf(range(30, 42).map((n) => ({ n }))).nodes] };
    const places = placesOf({ overview: old, graph, grown: [opened(0, range(30, 42))] }, null);
    for (const n of range(30, 42)) {
      expect(distance(places, 0, n)).toBeLessThan(450);
      expect(places.get(id(n))!.x).toBeGreaterThan(-60);
    }
    expect(distance(places, 0, 30)).toBeLessThanOrEqual(Math.min(...range(31, 42).map((n) => distance(places, 0, n))));
  });

  it('stands 500 neighbours close together beside their node, and touches nobody', () => {
    const old = graphOf(range(0, 400).map((n) => ({ n, x: (n % 20) * 120, y: Math.floor(n / 20) * 90 })));
    const graph = { ...old, nodes: [...old.nodes, ...graphOf(range(400, 900).map((n) => ({ n }))).nodes] };
    const given = { overview: old, graph, grown: [opened(210, range(400, 900))] };
    const places = placesOf(given, null);
    expect(touching(given, places)).toEqual([]);
    const xs = range(400, 900).map((n) => places.get(id(n))!.x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1_600);
  });

  it('is beside its only neighbour for a node that was walked to, and between several', () => {
    const overview = graphOf([
      { n: 0, x: 0, y: 0 },
      { n: 1, x: 400, y: 0 },
    ]);
    const graph = graphOf(
      [
        { n: 0, x: 0, y: 0 },
        { n: 1, x: 400, y: 0 },
        { n: 2, x: 9_000, y: 0 },
        { n: 3, x: 9_000, y: 0 },
      ],
      [
        [2, 0],
        [3, 0],
        [3, 1],
      ],
    );
    const places = placesOf(
      {
        overview,
        graph,
        grown: [
          { how: 'walked', id: id(2) },
          { how: 'walked', id: id(3) },
        ],
      },
      null,
    );
    expect(distance(places, 2, 0)).toBeLessThan(120);
    expect(places.get(id(3))).toEqual({ x: 200, y: 0 });
  });

  it('is where a pin says, whatever else would have it', () => {
    const overview = graphOf([
      { n: 0, x: 0, y: 0 },
      { n: 1, x: 400, y: 0 },
    ]);
    const places = withPins(placesOf({ overview, graph: overview, grown: [] }, null), [{ id: id(1), x: 7, y: 8 }]);
    expect(places.get(id(1))).toEqual({ x: 7, y: 8 });
    expect(places.get(id(0))).toEqual({ x: 0, y: 0 });
  });
});
