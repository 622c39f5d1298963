import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut as bipartite, orderLayers } from '../../../../client/graph/layouts/bipartite.ts';
import { layOut as concentric } from '../../../../client/graph/layouts/concentric.ts';
import { forces, FEW } from '../../../../client/graph/layouts/force/forces.ts';
import { layOut as force } from '../../../../client/graph/layouts/force/force.ts';
import { layouts } from '../../../../client/graph/layouts/index.ts';
import type { Laid, LayOut, LayoutInput, TalkFacts } from '../../../../client/graph/layouts/layout.ts';
import { placesOf } from '../../../../client/graph/layouts/places.ts';
import { layOut as themes } from '../../../../client/graph/layouts/themes.ts';
import { layOut as timeline } from '../../../../client/graph/layouts/timeline.ts';
import { LAYOUTS } from '../../../../client/state/view.ts';
import { TalkId } from '../../../../contract/ids.ts';
import { graphOf, id, world } from './worlds.ts';

const range = (to: number) => Array.from({ length: to }, (_, i) => i);

/** Talks are the nodes whose numbers divide by three. */
const fact = (n: number, more: Partial<TalkFacts> = {}): TalkFacts => ({
  id: TalkId.parse(id(n)) as unknown as TalkFacts['id'],
  label: `Talk ${n}`,
  date: '2025-09-25',
  start: '09:00',
  session: null,
  track: null,
  meeting: [],
  theme: [],
  ...more,
});

const omitted = { nodes: 0, edges: 0 };
const inputOf = (graph: LayoutInput['graph'], talks: readonly TalkFacts[] = [], around = null): LayoutInput => ({
  graph,
  places: placesOf({ overview: { ...graph, omitted }, graph: { ...graph, omitted }, grown: [] }, null),
  around,
  talks: () => Promise.resolve(talks),
});

const inProcess: LayOut = (input) => force(input, (task) => Promise.resolve(forces(task)));
const all: Record<(typeof LAYOUTS)[number], LayOut> = { force: inProcess, concentric, timeline, bipartite, themes };

const nearestPair = ({ places }: Laid) => {
  const points = [...places.values()];
  return Math.min(...points.flatMap((a, i) => points.slice(0, i).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
};

describe.each(LAYOUTS)('the layout %s', (name) => {
  it('is in the menu', () => {
    expect(layouts.map((layout) => layout.name)).toContain(name);
  });

  it('gives every node a place of its own, the same each time, whatever the order of the lists', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ graph }) => {
        const talks = graph.nodes.flatMap(({ kind }, n) => (kind === 'talk' && n % 2 ? [fact(n)] : []));
        const laid = await all[name](inputOf(graph, talks));
        expect([...laid.places.keys()].sort()).toEqual(graph.nodes.map((node) => node.id).sort());
        expect(nearestPair(laid)).toBeGreaterThan(20);
        expect([...laid.places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        const turned = { nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
        const again = await all[name]({ ...inputOf(graph, [...talks].reverse()), graph: turned });
        for (const [node, place] of laid.places) expect(again.places.get(node), node).toEqual(place);
      }),
      { numRuns: 8 },
    );
  });

  it('takes a graph of one node, and of none', async () => {
    const one = await all[name](inputOf(graphOf([{ n: 0 }]), [fact(0)]));
    expect([...one.places.keys()]).toEqual([id(0)]);
    expect((await all[name](inputOf(graphOf([])))).places.size).toBe(0);
  });
});

describe('by connections', () => {
  const chain = (nodes: number) =>
    graphOf(
      range(nodes).map((n) => ({ n, x: (n * 7919) % 1000, y: (n * 104729) % 1000 })),
      range(nodes - 1).map((n) => [n, n + 1] as const),
    );

  it.each([FEW, FEW + 1])('stands what is connected nearer than the rest, with %i nodes', async (nodes) => {
    const { places } = await inProcess(inputOf(chain(nodes)));
    const between = (a: number, b: number) => {
      const [p, q] = [places.get(id(a))!, places.get(id(b))!];
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    const mean = (step: number) =>
      range(nodes - step).reduce((sum, n) => sum + between(n, n + step), 0) / (nodes - step);
    expect(mean(1)).toBeLessThan(mean(60) / 2);
  });
});

describe('rings around a node', () => {
  it('stand by the number of edges', () => {
    const graph = graphOf(
      range(5).map((n) => ({ n })),
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    );
    const { places } = concentric({ ...inputOf(graph), around: id(0) });
    const away = (n: number) => Math.hypot(places.get(id(n))!.x, places.get(id(n))!.y);
    expect(away(0)).toBe(0);
    expect([1, 2, 3, 4].map(away)).toEqual([1, 2, 3, 4].map(away).sort((a, b) => a - b));
    expect(new Set([1, 2, 3, 4].map((n) => Math.round(away(n)))).size).toBe(4);
  });

  it('have the best connected in the middle when none was chosen, or the chosen one is gone', () => {
    const graph = graphOf(
      [
        { n: 0, degree: 1 },
        { n: 1, degree: 9 },
      ],
      [[0, 1]],
    );
    expect(concentric(inputOf(graph)).places.get(id(1))).toEqual({ x: 0, y: 0 });
    expect(concentric({ ...inputOf(graph), around: id(7) }).places.get(id(1))).toEqual({ x: 0, y: 0 });
  });
});

describe('by day and session', () => {
  const graph = graphOf(
    [0, 3, 6, 9, 1].map((n) => ({ n })),
    [[1, 3]],
  );
  const talks = [
    fact(9, { date: null }),
    fact(6, { date: '2025-09-26' }),
    fact(3, { start: '10:00', session: 'Morning' }),
    fact(0, { start: '09:00', session: 'Morning' }),
  ];

  it('stands days from left to right and talks by time, with what has no date last', async () => {
    const { places } = await timeline(inputOf(graph, talks));
    const at = (n: number) => places.get(id(n))!;
    expect(at(0).x).toBe(at(3).x);
    expect(at(0).y).toBeLessThan(at(3).y);
    expect(at(3).x).toBeLessThan(at(6).x);
    expect(at(6).x).toBeLessThan(at(9).x);
  });

  it('names days and sessions, and has a speaker beside her talk', async () => {
    const { titles, places } = await timeline(inputOf(graph, talks));
    expect(titles.map(({ text }) => text)).toEqual([
      'Morning',
      expect.stringMatching(/^25 Sept? 2025$/),
      expect.stringMatching(/^26 Sept? 2025$/),
      'No date is printed',
    ]);
    const [speaker, talk] = [places.get(id(1))!, places.get(id(3))!];
    expect(Math.hypot(speaker.x - talk.x, speaker.y - talk.y)).toBeLessThan(80);
  });
});

describe('people and topics', () => {
  it('stand in columns, with talks between', () => {
    const { places, titles } = bipartite(
      inputOf(
        graphOf(
          [0, 1, 2].map((n) => ({ n })),
          [
            [0, 1],
            [0, 2],
          ],
        ),
      ),
    );
    const xs = [1, 0, 2].map((n) => places.get(id(n))!.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(titles.map(({ text }) => text)).toEqual(['People', 'Talks', 'Topics']);
  });

  it('are ordered so that no line crosses where none needs to', () => {
    const near = (node: string) => [node.startsWith('a') ? `b${9 - Number(node[1])}` : `a${9 - Number(node[1])}`];
    const [left, right] = orderLayers([range(10).map((n) => `a${n}`), range(10).map((n) => `b${n}`)], near);
    expect(left!.map((node) => 9 - Number(node[1]))).toEqual(right!.map((node) => Number(node[1])));
  });
});

describe('by theme', () => {
  const graph = graphOf([0, 3, 6].map((n) => ({ n })));
  const inTheme = [{ id: id(2), label: 'Bias' }] as unknown as TalkFacts['theme'];

  it('has a block for each theme, the rest last', async () => {
    const { titles } = await themes(
      inputOf(graph, [fact(0), fact(3, { theme: inTheme }), fact(6, { theme: inTheme })]),
    );
    expect(titles.map(({ text }) => text)).toEqual(['Bias', 'In no theme']);
  });

  it('says that there are no themes, and goes by session', async () => {
    const { titles } = await themes(inputOf(graph, [fact(0, { session: 'Morning' }), fact(3), fact(6)]));
    expect(titles.map(({ text }) => text)).toEqual([expect.stringContaining('no themes'), 'No meeting', 'Morning']);
  });
});
