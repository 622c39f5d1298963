/** Paths in graphs in memory, beside all paths that there are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeKind } from '../../contract/ids.ts';
import type { Store } from '../../cypher/store.ts';
import { MOST_STEPS, waysBetween, type Ways } from '../../cypher/ways/index.ts';
import type { Met, Walked } from '../../cypher/ways/surroundings.ts';

/** Ends of edges; a node of the kind that its id begins with. */
type Pairs = readonly (readonly [string, string])[];

interface Made {
  nodes: Map<string, Met>;
  /** How many rows were read so far, and by how many queries. */
  read: { rows: number; queries: number };
  ways: (from: string, to: string, limit?: number) => Promise<Ways>;
}

function made(pairs: Pairs, lone: readonly string[] = []): Made {
  const neighbours = new Map<string, Set<string>>(lone.map((id) => [id, new Set()]));
  const tie = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const [a, b] of pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      tie(from, to);
  const nodes = new Map([...neighbours].map(([id, to]) => [id, { id, kind: id.split(':')[0] as NodeKind, degree: to.size }])); // prettier-ignore
  const read = { rows: 0, queries: 0 };
  const rows = ({ ids, limit }: { ids: string[]; limit: number }): Walked[] => {
    const found = ids.flatMap((near) =>
      [...(neighbours.get(near) ?? [])].map((far): Walked => {
        const [source, target] = near < far ? [near, far] : [far, near];
        return { near, far, ...nodes.get(far)!, id: `${source}->${target}`, type: 'ABOUT', source, target, weight: null } as Walked; // prettier-ignore
      }),
    );
    read.queries++;
    read.rows += Math.min(limit, found.length);
    return found.slice(0, limit);
  };
  const store = { read: (_query: unknown, params: never) => Promise.resolve(rows(params)) } as unknown as Pick<Store, 'read'>; // prettier-ignore
  const ways: Made['ways'] = (from, to, limit = 5) => waysBetween(store, [nodes.get(from)!, nodes.get(to)!], limit);
  return { nodes, read, ways };
}

/** All paths of at most so many steps, as texts, that go through no meeting. */
function allPaths(pairs: Pairs, from: string, to: string, most: number): string[] {
  const next = (id: string) => pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  const found = new Set<string>();
  const walk = (way: string[]) => {
    const last = way.at(-1)!;
    if (last === to) return void found.add(way.join(' '));
    if (way.length > most || (way.length > 1 && last.startsWith('meeting:'))) return;
    for (const id of next(last)) if (!way.includes(id)) walk([...way, id]);
  };
  walk([from]);
  return [...found];
}

const steps = (path: string) => path.split(' ').length - 1;
const node = fc.constantFrom(...Array.from({ length: 9 }, (_, i) => `talk:${i}`), 'meeting:a', 'meeting:b');
const graph = fc.uniqueArray(fc.tuple(node, node).filter(([a, b]) => a < b), { maxLength: 22, selector: String }); // prettier-ignore
const textOf = ({ ways }: Ways) => ways.map(({ nodes }) => nodes.join(' '));

describe('paths between two nodes', () => {
  it('are the shortest and one step longer, each through something new, whatever the graph', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (pairs) => {
        const { ways } = made(pairs, ['talk:0', 'talk:1']);
        const all = allPaths(pairs, 'talk:0', 'talk:1', MOST_STEPS);
        const shortest = Math.min(...all.map(steps));
        const answer = await ways('talk:0', 'talk:1', 20);
        const quiet = answer.ways.filter(({ busy }) => busy === null).map(({ nodes }) => nodes.join(' '));
        expect(answer.cut).toBe(false);
        for (const path of quiet) expect(all).toContain(path);
        expect(new Set(quiet).size).toBe(quiet.length);
        expect(quiet.map(steps)).toEqual([...quiet.map(steps)].sort());
        for (const path of quiet) expect(steps(path)).toBeLessThanOrEqual(shortest + 1);
        if (all.length > 0) expect(steps(quiet[0]!)).toBe(shortest);
        // Whatever lies on a shortest path lies on one that is told.
        const on = (paths: readonly string[]) => new Set(paths.flatMap((path) => path.split(' ')));
        expect(on(quiet.filter((path) => steps(path) === shortest))).toEqual(on(all.filter((path) => steps(path) === shortest))); // prettier-ignore
        const longer = all.filter((path) => steps(path) === shortest + 1);
        const left = [...on(longer)].filter((id) => !on(quiet).has(id));
        if (quiet.length < 30) expect(left.length === 0 || quiet.filter((path) => steps(path) > shortest).length === 10).toBe(true); // prettier-ignore
      }),
      { numRuns: 300 },
    );
  });

  it('go around the place where everybody was, and name it when they go through', async () => {
    const everybody = Array.from({ length: 30 }, (_, i) => [`talk:${i}`, 'meeting:m'] as const);
    const { ways } = made([...everybody, ['talk:0', 'topic:t'], ['talk:2', 'topic:t'], ['talk:2', 'topic:u'], ['talk:1', 'topic:u']]); // prettier-ignore
    const { ways: found } = await ways('talk:0', 'talk:1');
    expect(found.map(({ nodes, busy }) => [nodes.length, busy])).toEqual([
      [5, null],
      [3, 'meeting:m'],
    ]);
  });

  it('go through it where there is no other way', async () => {
    const { ways } = made([['talk:0', 'meeting:m'], ['talk:1', 'meeting:m']]); // prettier-ignore
    expect(textOf(await ways('talk:0', 'talk:1'))).toEqual(['talk:0 meeting:m talk:1']);
  });

  it('prefer what few are connected to', async () => {
    const crowd = Array.from({ length: 20 }, (_, i) => [`person:${i}`, 'topic:crowded'] as const);
    const both = (topic: string) => [['talk:0', topic], ['talk:1', topic]] as const; // prettier-ignore
    const { ways } = made([...crowd, ...both('topic:crowded'), ...both('topic:quiet')]);
    expect(textOf(await ways('talk:0', 'talk:1', 1))).toEqual(['talk:0 topic:quiet talk:1']);
  });

  it('are read of a bounded part of the graph, and say so, when both ends are connected to thousands', async () => {
    const wide = (end: string, offset: number) => Array.from({ length: 30_000 }, (_, i) => [end, `talk:${i + offset}`] as const); // prettier-ignore
    const big = made([...wide('institution:a', 0), ...wide('institution:b', 40_000)]);
    const { ways, cut } = await big.ways('institution:a', 'institution:b');
    expect([ways, cut]).toEqual([[], true]);
    expect(big.read.rows).toBeLessThan(200_000);
  });

  it('are none between what nothing connects', async () => {
    const { ways } = made([['talk:0', 'talk:2']], ['talk:1']);
    expect(await ways('talk:0', 'talk:1')).toEqual({ ways: [], cut: false });
    expect(await ways('talk:0', 'talk:0')).toEqual({ ways: [], cut: false });
  });
});
