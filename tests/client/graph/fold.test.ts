import { describe, expect, it } from 'vitest';
import { foldedOf, foldedPlaces, foldOf, type Fold } from '../../../client/graph/fold.ts';
import { ThemeId } from '../../../contract/ids.ts';
import { ADA, EMMY, ENGINES, subgraph, SYMMETRY } from '../fixture-rows.ts';

const RULES = 'topic:rules';
const fold = (name: string, ...members: string[]): Fold => ({
  id: ThemeId.parse(`theme:${name}`),
  label: name,
  members: new Set(members),
});
const both = fold('rules', ENGINES, SYMMETRY, 'talk:elsewhere');
const edgesOf = (folds: Fold[]) => foldedOf(subgraph, folds).edges;

describe('folding themes', () => {
  it('draws the talks as one node, as large as it has talks here', () => {
    const { nodes } = foldedOf(subgraph, [both]);
    expect(nodes).toHaveLength(subgraph.nodes.length - 1);
    expect(nodes.some(({ id }) => id === (ENGINES as string))).toBe(false);
    expect(nodes.find(({ kind }) => kind === 'theme')).toMatchObject({ label: 'rules', degree: 2 });
  });

  it('lets edges among its talks vanish, and makes one of parallel ones, heavier than each', () => {
    const edges = edgesOf([both]);
    expect(edges.some(({ type }) => type === 'SIMILAR_TO')).toBe(false);
    const about = edges.filter(({ target }) => target === (RULES as string));
    expect(about.map(({ id, weight }) => ({ id, weight }))).toEqual([{ id: 'ABOUT:theme:rules->topic:rules', weight: 0.5 }]); // prettier-ignore
    expect(edges.map(({ id }) => id)).toContain(`GAVE:${ADA}->theme:rules`);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });

  it('keeps the strength of an edge that stands for itself alone', () => {
    const [gave] = edgesOf([both]).filter(({ source }) => source === (EMMY as string));
    expect(gave?.weight).toBe(0.8);
  });

  it('lets two themes be related, and a talk go into the first of several', () => {
    const [one, other] = [fold('a', ENGINES), fold('b', SYMMETRY, ENGINES)];
    expect(edgesOf([one, other]).map(({ id }) => id)).toContain('SIMILAR_TO:theme:a->theme:b');
    const { nodes } = foldedOf(subgraph, [fold('a', ENGINES), fold('c', ENGINES)]);
    expect(nodes.filter(({ kind }) => kind === 'theme').map(({ id }) => id)).toEqual(['theme:a']);
  });

  it('changes nothing when no talk of it is here', () => {
    expect(foldedOf(subgraph, [fold('far', 'talk:far')])).toBe(subgraph);
  });

  it('stands in the middle of its talks, unless it has a place', () => {
    const places = new Map([
      [ENGINES, { x: 0, y: 0 }],
      [SYMMETRY, { x: 200, y: 40 }],
    ]);
    expect(foldedPlaces(places, [both]).get('theme:rules')).toEqual({ x: 100, y: 20 });
    const placed = new Map([...places, ['theme:rules', { x: 1, y: 2 }] as const]);
    expect(foldedPlaces(placed, [both])).toBe(placed);
  });

  it('knows an edge of the graph from one that stands for several', () => {
    const [about] = edgesOf([both]).filter(({ target }) => target === (RULES as string));
    expect(foldOf(about!)).toBe('theme:rules');
    expect(subgraph.edges.map(foldOf)).toEqual(subgraph.edges.map(() => null));
    const inTheme = { ...about!, type: 'IN_THEME', source: about!.target, target: about!.source } as const;
    expect(foldOf(inTheme)).toBeNull();
  });
});
