import { describe, expect, it } from 'vitest';
import type { NeighbourGroup } from '../../../contract/api.ts';
import type { EdgeType } from '../../../contract/graph.ts';
import { miniInWords, miniOf, ROW, WIDTH } from '../../../client/panels/mini.ts';

const ME = 'person:me' as never;
const group = (type: EdgeType, kind: string, count: number, name = kind): NeighbourGroup =>
  ({
    type,
    outgoing: true,
    kind,
    total: count,
    items: Array.from({ length: count }, (_, i) => ({
      node: { id: `${kind}:${name}-${i}`, kind, label: `${name} ${i}`, detail: null, degree: 1, x: null, y: null },
      edge: { id: `${type}:${i}`, type, source: ME, target: `${kind}:${name}-${i}`, weight: null },
      outgoing: true,
    })),
  }) as unknown as NeighbourGroup;

describe('the picture of a neighbourhood', () => {
  it('shows every relation before more of one, and counts what it leaves out', () => {
    const mini = miniOf(ME, [group('GAVE', 'talk', 40), group('AFFILIATED_WITH', 'institution', 1)])!;
    expect(mini.spots.map(({ type }) => type)).toContain('AFFILIATED_WITH');
    expect(mini.spots.length + mini.left).toBe(41);
  });

  it('keeps all inside, no two at one place, and each neighbour once', () => {
    for (const count of [1, 2, 3, 11, 60]) {
      const mini = miniOf(ME, [group('GAVE', 'talk', count), group('CREDITED_IN', 'talk', count)])!;
      const places = mini.spots.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(mini.spots.map(({ node }) => node.id)).size).toBe(mini.spots.length);
      for (const { x, y } of mini.spots)
        expect(x > 0 && x < WIDTH && y >= ROW / 2 && y <= mini.height - ROW / 2).toBe(true);
    }
  });

  it('cuts long names between signs, and says them whole in words', () => {
    const long = '🦉'.repeat(60);
    const mini = miniOf(ME, [group('GAVE', 'talk', 1, long)])!;
    expect(mini.spots[0]!.text).toBe(`${'🦉'.repeat(19)}…`);
    expect(miniInWords(mini)).toBe(`gave: ${long} 0.`);
  });

  it('is not there where there is no neighbour', () => {
    expect(miniOf(ME, [])).toBeNull();
  });
});
