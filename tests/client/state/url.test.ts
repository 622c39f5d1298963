import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { decodeView, encodeView } from '../../../client/state/url.ts';
import { emptyView } from '../../../client/state/view.ts';
import { view } from '../arbitrary.ts';

describe('the address of a view', () => {
  it('says the whole view', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(decodeView(encodeView(state))).toEqual(state);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is empty for the graph as it opens', () => {
    expect(encodeView(emptyView)).toBe('');
    expect(decodeView('')).toEqual(emptyView);
  });

  it('reads like what it says', () => {
    const ada = NodeId.parse('person:ada-lovelace');
    const growth = [{ how: 'opened', open: true, node: ada, relation: 'GAVE', outgoing: true, count: 25 } as const];
    expect(encodeView({ ...emptyView, selected: ada, growth, hiddenKinds: ['topic'] })).toBe(
      'at=person:ada-lovelace&open=GAVE-out-25-person:ada-lovelace&hide=topic',
    );
  });

  it.each([
    ['an id of no kind', 'at=nothing'],
    ['an id with a null byte', 'at=person:a%00'],
    ['an unknown kind', 'hide=elephant'],
    ['an unknown relation', 'open=LOVES-out-25-person:ada'],
    ['a count out of range', 'open=GAVE-out-999-person:ada'],
    ['a path that begins nowhere', 'to=person:ada'],
    ['a mode that does not exist', 'mode=psychic'],
    ['broken escapes', 'at=%E0%A4%A'],
    ['a tool with a script', 'tool=<script>'],
  ])('leaves out %s', (_what, address) => {
    expect(decodeView(address)).toEqual(emptyView);
  });

  it('is believed up to a bound', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `add=person:p${i}`).join('&');
    expect(decodeView(many).growth).toHaveLength(1_000);
    expect(decodeView(`q=${'x'.repeat(9_000)}`).search.q).toHaveLength(2_000);
  });
});
