import { describe, expect, it } from 'vitest';
import { drawnOf, lonelyIn, openOf } from '../../../client/graph/drawn.ts';
import { emptyView } from '../../../client/state/view.ts';
import { NodeId } from '../../../contract/ids.ts';
import * as fixture from '../fixture-rows.ts';

const { subgraph } = fixture;
const [ADA, ENGINES] = [NodeId.parse(fixture.ADA), NodeId.parse(fixture.ENGINES)];

const drawn = (view: Partial<typeof emptyView>) => drawnOf(subgraph, { ...emptyView, ...view });
const idsOf = (view: Partial<typeof emptyView>) => drawn(view).nodes.map(({ id }) => id);

describe('what is drawn', () => {
  it('is everything until something is hidden', () => {
    expect(drawn({})).toEqual(subgraph);
  });

  it('lacks hidden nodes and kinds with their edges, and hidden relations', () => {
    expect(idsOf({ hidden: [ENGINES] })).not.toContain(ENGINES);
    expect(drawn({ hidden: [ENGINES] }).edges.filter(({ id }) => id.includes(ENGINES))).toEqual([]);
    expect(drawn({ hiddenKinds: ['topic'] }).nodes.filter(({ kind }) => kind === 'topic')).toEqual([]);
    expect(drawn({ hiddenTypes: ['GAVE'] }).edges.filter(({ type }) => type === 'GAVE')).toEqual([]);
    expect(drawn({ hiddenTypes: ['GAVE'] }).nodes).toEqual(subgraph.nodes);
  });

  it('is only what is near while there is a focus', () => {
    expect(idsOf({ focus: { id: ADA, depth: 1 } }).sort()).toEqual([ADA, ENGINES].sort());
    expect(idsOf({ focus: { id: ADA, depth: 2 } }).length).toBeGreaterThan(2);
  });

  it('is everything where the focus is on what is not there', () => {
    expect(idsOf({ focus: { id: NodeId.parse('person:nobody'), depth: 1 } })).toHaveLength(subgraph.nodes.length);
  });

  it('keeps the strongest edges of a budget, and all nodes', () => {
    const { nodes, edges } = drawn({ budget: 3 });
    expect(nodes).toEqual(subgraph.nodes);
    const weights = subgraph.edges.map(({ weight }) => weight ?? 0).sort((a, b) => b - a);
    expect(edges.map(({ weight }) => weight ?? 0).sort((a, b) => b - a)).toEqual(weights.slice(0, 3));
    expect(drawn({ budget: 0 }).edges).toEqual([]);
  });

  it('says which nodes a budget leaves without an edge, and not those that never had one', () => {
    const alone = { ...subgraph.nodes[0]!, id: NodeId.parse('person:alone') };
    const graph = { ...subgraph, nodes: [...subgraph.nodes, alone] };
    const open = openOf(graph, emptyView);
    const lonely = lonelyIn(open, drawnOf(graph, { ...emptyView, budget: 1 }));
    expect(lonely).toHaveLength(subgraph.nodes.length - 2);
    expect(lonely.map(({ id }) => id)).not.toContain('person:alone');
    expect(lonelyIn(open, open)).toEqual([]);
  });
});
