/** Classes are touched only where they are not yet as they should be. */
import cytoscape from 'cytoscape';
import { afterAll, expect, it } from 'vitest';
import { setClass } from '../../../client/graph/classes.ts';

const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  elements: ['a', 'b', 'c', 'd'].map((id) => ({ data: { id }, classes: id < 'c' ? 'there' : '' })),
});
afterAll(() => cy.destroy());

it('gives and takes a class where it is wrong, and tells Cytoscape of nothing else', () => {
  const told: string[] = [];
  cy.on('class', 'node', ({ target }: { target: cytoscape.NodeSingular }) => void told.push(target.id()));
  setClass(cy.nodes(), 'there', (node) => node.id() === 'b' || node.id() === 'c');
  expect(cy.nodes('.there').map((node) => node.id())).toEqual(['b', 'c']);
  expect(told).toEqual(['a', 'c']);
});
