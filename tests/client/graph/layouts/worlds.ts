/** Any graph with a history of growth, for property tests of places. */
import fc from 'fast-check';
import { Subgraph } from '../../../../contract/graph.ts';
import { NodeId } from '../../../../contract/ids.ts';
import type { World } from '../../../../client/graph/layouts/places.ts';
import type { Grown } from '../../../../client/graph/shown.ts';

export const id = (n: number): NodeId =>
  NodeId.parse(`${n % 3 === 0 ? 'talk:m/t' : n % 3 === 1 ? 'person:p' : 'topic:q'}${n}`);

const kindAt = (n: number) => (n % 3 === 0 ? 'talk' : n % 3 === 1 ? 'person' : 'topic');

/** A graph of nodes with these numbers and edges between pairs of numbers. */
export const graphOf = (
  nodes: readonly { n: number; x?: number; y?: number; degree?: number }[],
  pairs: readonly (readonly [number, number])[] = [],
): Subgraph =>
  Subgraph.parse({
    nodes: nodes.map(({ n, x = null, y = null, degree = 3 }) => ({
      id: id(n),
      kind: kindAt(n),
      label: `Node ${n}`,
      detail: null,
      degree,
      x,
      y,
    })),
    edges: pairs.map(([a, b]) => ({
      id: `ABOUT:${id(a)}->${id(b)}`,
      type: 'ABOUT',
      source: id(a),
      target: id(b),
      weight: 0.5,
    })),
    omitted: { nodes: 0, edges: 0 },
  });

/** How many nodes of a world the overview has; the rest grows. */
const OLD = 30;

const grownOne: fc.Arbitrary<Grown> = fc.oneof(
  fc.integer({ min: 0, max: 89 }).map((n): Grown => ({ how: 'walked', id: id(n) })),
  fc
    .record({
      open: fc.boolean(),
      node: fc.integer({ min: 0, max: 89 }),
      neighbours: fc.uniqueArray(fc.integer({ min: 0, max: 89 }), { maxLength: 40 }),
    })
    .map(({ open, node, neighbours }): Grown => ({
      how: 'opened',
      open,
      node: id(node),
      neighbours: neighbours.map(id),
    })),
);

/** An overview whose nodes stand apart, more nodes with any edges, and what grew. */
export const world: fc.Arbitrary<World> = fc
  .record({
    cells: fc.uniqueArray(fc.integer({ min: 0, max: 399 }), { minLength: OLD, maxLength: OLD }),
    pairs: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 89 }), fc.integer({ min: 0, max: 89 })), {
      maxLength: 120,
      selector: String,
    }),
    degrees: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 90, maxLength: 90 }),
    grown: fc.array(grownOne, { maxLength: 6 }),
  })
  .map(({ cells, pairs, degrees, grown }) => {
    const nodes = degrees.map((degree, n) => {
      const cell = cells[n];
      return { n, degree, ...(cell === undefined ? {} : { x: (cell % 20) * 90, y: Math.floor(cell / 20) * 90 }) };
    });
    const old = pairs.filter(([a, b]) => a < OLD && b < OLD);
    return { overview: graphOf(nodes.slice(0, OLD), old), graph: graphOf(nodes, pairs), grown };
  });
