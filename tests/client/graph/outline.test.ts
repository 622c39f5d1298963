import { describe, expect, it } from 'vitest';
import { indexOutline, outlineMove, outlineRows } from '../../../client/graph/outline.ts';
import { ENGINES, subgraph } from '../fixture-rows.ts';

const index = indexOutline(subgraph);
const rowsOf = (...unfolded: string[]) => outlineRows(index, new Set(unfolded));

describe('the outline', () => {
  it('holds the kinds that are shown, with their counts', () => {
    expect(rowsOf().map(({ label, below }) => [label, below])).toEqual([
      ['Talks', 2],
      ['People', 2],
      ['Topics', 2],
      ['Meetings', 1],
    ]);
  });

  it('groups the neighbours of a node by relation', () => {
    const rows = rowsOf('kind:talk', ENGINES, `${ENGINES}|GAVE-in`);
    expect(rows.slice(0, 7).map(({ label, level, position, of }) => [label, level, `${position}/${of}`])).toEqual([
      ['Talks', 1, '1/4'],
      ['Engines', 2, '1/2'],
      ['Given by', 3, '1/4'],
      ['Ada Lovelace', 4, '1/1'],
      ['About', 3, '2/4'],
      ['Related talks', 3, '3/4'],
      ['Part of', 3, '4/4'],
    ]);
  });

  it('gives every row an id of its own', () => {
    const rows = rowsOf('kind:talk', 'kind:person', ENGINES, `${ENGINES}|GAVE-in`, 'person:ada-lovelace');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe('a key in the outline', () => {
  const rows = rowsOf('kind:talk', ENGINES, `${ENGINES}|GAVE-in`);
  const neighbour = `${ENGINES}|GAVE-in|person:ada-lovelace`;

  it.each([
    ['ArrowDown', 'kind:talk', { active: ENGINES }],
    ['ArrowUp', 'kind:talk', { active: 'kind:talk' }],
    ['End', 'kind:talk', { active: 'kind:meeting' }],
    ['Home', 'kind:meeting', { active: 'kind:talk' }],
    ['ArrowRight', 'kind:talk', { active: ENGINES }],
    ['ArrowRight', 'kind:person', { active: 'kind:person', unfold: 'kind:person' }],
    ['ArrowLeft', ENGINES, { active: ENGINES, fold: ENGINES }],
    ['ArrowLeft', neighbour, { active: `${ENGINES}|GAVE-in` }],
    ['ArrowRight', neighbour, { active: 'person:ada-lovelace', unfold: 'kind:person' }],
    ['p', 'kind:talk', { active: `${ENGINES}|PART_OF-out` }],
    ['m', 'kind:meeting', { active: 'kind:meeting' }],
  ])('%s at %s leads where it should', (key, active, move) => {
    expect(outlineMove(rows, active, key)).toEqual(move);
  });

  it('means nothing when it is no key of a tree', () => {
    expect(outlineMove(rows, ENGINES, 'F5')).toBeNull();
    expect(outlineMove([], ENGINES, 'ArrowDown')).toBeNull();
  });
});
