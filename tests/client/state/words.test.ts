import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { namesIn, sentenceOf } from '../../../client/state/words.ts';
import { action } from '../arbitrary.ts';
import { ADA, EMMY, ENGINES, subgraph } from '../fixture-rows.ts';

const nameOf = namesIn(subgraph.nodes);
const [ada, emmy, engines] = [ADA, EMMY, ENGINES].map((id) => NodeId.parse(id)) as [NodeId, NodeId, NodeId];

describe('an action in words', () => {
  it('names what it was about', () => {
    expect(sentenceOf({ type: 'expanded', node: ada, relation: 'GAVE', outgoing: true }, nameOf)).toBe(
      'Expanded “Gave” of Ada Lovelace',
    );
    expect(sentenceOf({ type: 'nodes hidden', ids: [ada, emmy, engines] }, nameOf)).toBe(
      'Hid Ada Lovelace, Emmy Noether and 1 more',
    );
    expect(sentenceOf({ type: 'laid out', layout: 'timeline' }, nameOf)).toBe('Laid out along time');
    expect(sentenceOf({ type: 'edge selected', id: `GAVE:${ADA}->${ENGINES}` }, nameOf)).toBe(
      'Opened the connection Ada Lovelace – Engines',
    );
  });

  it('names by its id what has no label here', () => {
    const id = NodeId.parse('talk:2025-a-meeting/weak-to-strong');
    expect(sentenceOf({ type: 'node selected', id, onCanvas: true }, nameOf)).toBe('Opened weak to strong');
  });

  it('says something of every action', () => {
    fc.assert(
      fc.property(action, (one) => {
        expect(sentenceOf(one, nameOf)).toMatch(/^\p{Lu}/u);
        expect(sentenceOf(one, nameOf)).not.toMatch(/undefined|null|\[object/);
      }),
    );
  });
});
