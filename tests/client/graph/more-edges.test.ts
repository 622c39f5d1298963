import { describe, expect, it } from 'vitest';
import { withEdges } from '../../../client/graph/more-edges.ts';
import { NodeId } from '../../../contract/ids.ts';
import { ADA, subgraph, SYMMETRY } from '../fixture-rows.ts';

const edge = (source: string, target: string) => ({
  id: `GAVE:${source}->${target}`,
  type: 'GAVE' as const,
  source: NodeId.parse(source),
  target: NodeId.parse(target),
  weight: 1,
});

describe('edges that the overview leaves out', () => {
  it('come after its own, once, and only among its nodes', () => {
    const fresh = edge(ADA, SYMMETRY);
    const { edges } = withEdges(subgraph, [fresh, fresh, edge(ADA, 'talk:elsewhere'), subgraph.edges[0]!]);
    expect(edges).toEqual([...subgraph.edges, fresh]);
  });

  it('are no longer counted as left out', () => {
    const graph = { ...subgraph, omitted: { nodes: 0, edges: 3 } };
    expect(withEdges(graph, [edge(ADA, SYMMETRY)]).omitted.edges).toBe(2);
  });

  it('leave the graph as it is when there are none', () => {
    expect(withEdges(subgraph, [subgraph.edges[0]!])).toBe(subgraph);
  });
});
