import { describe, expect, it } from 'vitest';
import { compared, relatedEdge } from '../../../../client/views/compare/compared.ts';
import type { Neighbour, NeighbourGroup } from '../../../../contract/api.ts';
import { subgraph } from '../../fixture-rows.ts';

const [some] = subgraph.nodes;
const neighbour = (from: string, type: NeighbourGroup['type'], to: string): Neighbour =>
  ({
    node: { ...some!, id: to, label: to },
    edge: { id: `${type}:${from}->${to}`, type, source: from, target: to, weight: 1 },
    outgoing: true,
  }) as Neighbour;
const group = (from: string, type: NeighbourGroup['type'], to: string[], total = to.length): NeighbourGroup => ({
  type,
  outgoing: true,
  kind: 'topic',
  total,
  items: to.map((id) => neighbour(from, type, id)),
});

const left = [group('a', 'GAVE', ['talk:x']), group('a', 'ABOUT', ['topic:1', 'topic:2'])];
const right = [group('b', 'ABOUT', ['topic:2', 'topic:3'], 5), group('b', 'PART_OF', ['meeting:m'])];

describe('two nodes side by side', () => {
  it('have along each relation what both have, with both edges, and what only one has', () => {
    const [about, gave, part] = compared(left, right);
    expect(about).toMatchObject({
      type: 'ABOUT',
      shared: [{ node: { id: 'topic:2' }, left: 'ABOUT:a->topic:2', right: 'ABOUT:b->topic:2' }],
      left: [{ node: { id: 'topic:1' } }],
      right: [{ node: { id: 'topic:3' } }],
      omitted: 3,
    });
    expect(gave).toMatchObject({ type: 'GAVE', shared: [], left: [{}], right: [] });
    expect(part).toMatchObject({ type: 'PART_OF', shared: [], left: [], right: [{}] });
  });

  it('are the same the other way round, with sides changed', () => {
    const [about] = compared(right, left);
    expect(about).toMatchObject({ left: [{ node: { id: 'topic:3' } }], right: [{ node: { id: 'topic:1' } }] });
  });

  it('take kinds along one relation together', () => {
    const split = [group('a', 'ABOUT', ['topic:1']), { ...group('a', 'ABOUT', ['topic:2']), kind: 'theme' as const }];
    expect(compared(split, [])).toMatchObject([{ left: [{}, {}] }]);
  });

  it('know the edge that ties related talks', () => {
    expect(relatedEdge([group('a', 'SIMILAR_TO', ['talk:b'])], 'talk:b')).toBe('SIMILAR_TO:a->talk:b');
    expect(relatedEdge(left, 'talk:x')).toBeNull();
  });
});
