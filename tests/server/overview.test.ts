/** What the page opens with: all of a small collection, a mix of a large one, and its themes where there are many talks. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Subgraph, type GraphNode } from '../../contract/graph.ts';
import type { Store } from '../../cypher/store.ts';
import { mixed } from '../../server/handlers/overview-nodes.ts';
import { edge, emptyBatch, node } from '../cypher/graphs.ts';
import { appOf, emptyStore } from './support/app.ts';

const list = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Talks of one meeting, each by a person of their own; every tenth is also given by one who gives many. */
function collection(talks: number) {
  const nodes = [
    node('meeting:m', 'M', { degree: talks }),
    node('person:many', 'Many', { degree: Math.ceil(talks / 10) }),
    node('topic:all', 'all', { degree: talks }),
    ...list(talks, (i) => node(`talk:m/${i}`, `Talk ${i}`, { degree: 3 + (i % 10 === 0 ? 1 : 0), x: i, y: 2 * i })),
    ...list(talks, (i) => node(`person:p${i}`, `P ${i}`, { degree: 1 })),
  ];
  const edges = list(talks, (i) => [
    edge('PART_OF', `talk:m/${i}`, 'meeting:m'),
    edge('ABOUT', `talk:m/${i}`, 'topic:all'),
    edge('GAVE', `person:p${i}`, `talk:m/${i}`),
    ...(i % 10 === 0 ? [edge('GAVE', 'person:many', `talk:m/${i}`)] : []),
  ]).flat();
  return { ...emptyBatch(), nodes, edges };
}

const overviewOf = async (store: Store, nodes: number) =>
  Subgraph.parse((await appOf(store).get(`/api/overview?nodes=${nodes}`).expect(200)).body);
const countOf = (graph: Subgraph, kind: string) => graph.nodes.filter((one) => one.kind === kind).length;
const lonely = ({ nodes, edges }: Subgraph) =>
  nodes.filter(({ id }) => !edges.some(({ source, target }) => source === id || target === id));

describe('the overview of a large collection', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
    await store.write(collection(100));
  });

  it('is all of it where that fits', async () => {
    const { nodes, omitted } = await overviewOf(store, 500);
    expect(nodes).toHaveLength(203);
    expect(omitted).toEqual({ nodes: 0, edges: 0 });
  });

  it('mixes kinds that hang together, each node once and none without an edge', async () => {
    const graph = await overviewOf(store, 40);
    expect(graph.nodes).toHaveLength(40);
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(40);
    expect([countOf(graph, 'meeting'), countOf(graph, 'talk'), countOf(graph, 'topic')]).toEqual([1, 19, 1]);
    expect(graph.nodes.map(({ id }) => id)).toContain('person:many');
    expect(lonely(graph)).toEqual([]);
    expect(graph.omitted.nodes).toBe(163);
  });

  it('is the same each time', async () => {
    expect(await overviewOf(store, 40)).toEqual(await overviewOf(store, 40));
  });

  it('does with a single node', async () => {
    expect((await overviewOf(store, 1)).nodes).toHaveLength(1);
  });
});

describe('the overview of many talks with themes', () => {
  it('opens as themes, as large as they have talks and in their middle, with the strongest of these', async () => {
    const store = await emptyStore();
    const { nodes, edges, ...batch } = collection(1_001);
    const theme = (name: string) => node(`theme:${name}`, name, { level: 1, stability: 0.6, limit: 0.3 });
    const inTheme = list(1_001, (i) =>
      edge('IN_THEME', `talk:m/${i}`, i < 3 ? 'theme:few' : 'theme:most', { weight: i === 500 ? 1 : 0.5 }),
    );
    await store.write({ ...batch, nodes: [...nodes, theme('few'), theme('most')], edges: [...edges, ...inTheme] });
    const graph = await overviewOf(store, 60);
    const themes = graph.nodes.filter(({ kind }) => kind === 'theme');
    expect(themes.map(({ id, degree, x, y }) => ({ id, degree, x, y }))).toEqual([
      { id: 'theme:most', degree: 998, x: 501.5, y: 1003 },
      { id: 'theme:few', degree: 3, x: 1, y: 2 },
    ]);
    expect(graph.nodes.map(({ id }) => id)).toContain('talk:m/500');
    expect(countOf(graph, 'talk')).toBeLessThanOrEqual(15);
    expect(lonely(graph)).toEqual([]);
  });
});

describe('what stands beside the core', () => {
  const tied = (id: string, kind: GraphNode['kind'], ties: number) =>
    ({ id, kind, label: id, detail: null, degree: ties, x: null, y: null, ties }) as GraphNode & { ties: number };
  const people = list(10, (i) => tied(`person:${i}`, 'person', 10 - i));
  const topics = list(10, (i) => tied(`topic:${i}`, 'topic', 1));

  it('has of each kind its share, and of the rest what is tied most', () => {
    const taken = mixed([...people, ...topics], 10).map(({ id }) => id);
    expect(taken.filter((id) => id.startsWith('topic'))).toHaveLength(3);
    expect(taken).toHaveLength(10);
    expect(taken).toContain('person:6');
    expect(taken).not.toContain('person:7');
  });

  it('is nothing where there is no room', () => {
    expect(mixed(people, 0)).toEqual([]);
  });
});
