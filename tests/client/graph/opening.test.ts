/** The shape in which the graph opens, and how it is turned on a phone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphNode, Subgraph } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import { openingOf, openingPlaces } from '../../../client/graph/opening.ts';
import { turned, turnedPlaces } from '../../../client/graph/turned.ts';

const graphOf = (points: readonly (readonly [number, number])[]): Subgraph => ({
  nodes: points.map(([x, y], i): GraphNode => ({ id: NodeId.parse(`person:p${i}`), kind: 'person', label: `${i}`, detail: null, degree: 1, x, y })), // prettier-ignore
  edges: [],
  omitted: { nodes: 0, edges: 0 },
});
const shapeOf = (graph: Subgraph) => {
  const [xs, ys] = [graph.nodes.map(({ x }) => x!), graph.nodes.map(({ y }) => y!)];
  return (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
};
const opened = (points: readonly (readonly [number, number])[]) => openingOf(graphOf(points));

describe('the graph as it opens', () => {
  it('has the shape of a screen, whether it was laid out broad or high', () => {
    expect(shapeOf(opened([[-200, -100], [200, 100], [0, 0]]))).toBeCloseTo(1.5); // prettier-ignore
    expect(shapeOf(opened([[-100, -100], [100, 100], [0, 0]]))).toBeCloseTo(1.5); // prettier-ignore
  });

  it('is not pulled apart for it without end', () => {
    expect(shapeOf(opened([[-1000, -1], [1000, 1]]))).toBeCloseTo(1000 / 1.8); // prettier-ignore
    expect(opened([[5, 7]]).nodes).toEqual([expect.objectContaining({ x: 5, y: 7 })]);
  });

  it('moves no two nodes nearer to each other', () => {
    const point = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const { nodes } = opened(points);
        const [a, b] = [nodes[0]!, nodes[1]!];
        const before = Math.hypot(points[0]![0] - points[1]![0], points[0]![1] - points[1]![1]);
        expect(Math.hypot(a.x! - b.x!, a.y! - b.y!)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});

describe('a screen held upright', () => {
  it('shows the places turned, the same for the same places', () => {
    const places = openingPlaces(opened([[-30, 20], [30, -20]])); // prettier-ignore
    const onScreen = turnedPlaces(places);
    expect(onScreen).toBe(turnedPlaces(places));
    expect(onScreen.get('person:p0')).toEqual(turned(places.get('person:p0')!));
    expect(turned(turned({ x: 3, y: 4 }))).toEqual({ x: 3, y: 4 });
  });
});
