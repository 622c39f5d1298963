/** Which node is drawn over which: a name that another node covers cannot be read. */
import cytoscape from 'cytoscape';
import { afterAll, expect, it } from 'vitest';
import { canvasStyle } from '../../../client/graph/canvas-style.ts';

const node = (id: string, kind: string, classes: string) => ({
  data: { id, kind, label: id, drawn: 20, rim: 1, ring: 6 },
  classes,
});
const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  style: canvasStyle('light'),
  elements: [
    node('named meeting', 'meeting', 'labelled'),
    node('named talk beside it', 'talk', 'labelled near'),
    node('unnamed talk', 'talk', ''),
    node('named talk', 'talk', 'labelled'),
    node('selected talk', 'talk', 'labelled selected'),
  ],
});
afterAll(() => cy.destroy());

it('draws names over what has none, those of meetings over both, and what is looked at last', () => {
  const drawn = cy.nodes().sort((a, b) => a.numericStyle('z-index') - b.numericStyle('z-index'));
  expect(drawn.map((one) => one.id())).toEqual([
    'unnamed talk',
    'named talk',
    'named meeting',
    'named talk beside it',
    'selected talk',
  ]);
});
