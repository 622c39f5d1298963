import { expect, it } from 'vitest';
import { EdgeRow, edgeId, type EdgeType } from '../../../contract/graph.ts';
import { withDegree } from '../../../ingest/derive/degree.ts';
import { person, talk } from './rows.ts';

const edge = (type: EdgeType, from: string, to: string) =>
  EdgeRow.parse({ id: edgeId(type, from, to), type, from, to });

it('the degree of a node is the number of edges that begin or end at it, an edge to itself counted once', () => {
  const [ada, one, two] = [person('Ada'), talk('one', 'One'), talk('two', 'Two')];
  const edges = [
    edge('GAVE', ada.id, one.id),
    edge('CREDITED_IN', ada.id, two.id),
    edge('SIMILAR_TO', one.id, two.id),
    edge('SIMILAR_TO', two.id, one.id),
    edge('SIMILAR_TO', one.id, one.id),
  ];
  const rows = withDegree({ nodes: [ada, one, two, person('Bea')], edges });
  expect(rows.nodes.map(({ degree }) => degree)).toEqual([2, 4, 3, 0]);
  expect(rows.edges).toBe(edges);
  expect(one.degree).toBe(0);
});
