import { describe, expect, it } from 'vitest';
import { markedActions } from '../../../../client/graph/actions/marked.ts';
import type { MarkedSituation, Offer } from '../../../../client/graph/actions/offer.ts';
import { reduce } from '../../../../client/state/reduce.ts';
import { emptyView, type ViewState } from '../../../../client/state/view.ts';
import { NodeId } from '../../../../contract/ids.ts';
import * as fixture from '../../fixture-rows.ts';

const { subgraph } = fixture;
const places = new Map(subgraph.nodes.map(({ id, x, y }) => [id as string, { x: x ?? 0, y: y ?? 0 }]));
const [ADA, ENGINES, SYMMETRY] = [fixture.ADA, fixture.ENGINES, fixture.SYMMETRY].map((id) => NodeId.parse(id));

const offers = (marked: readonly NodeId[], more: Partial<MarkedSituation> = {}, view: Partial<ViewState> = {}) =>
  markedActions({
    view: { ...emptyView, ...view, marked },
    drawn: subgraph,
    whole: subgraph,
    off: view.hidden ?? [],
    places,
    common: [],
    views: ['compare', 'alike'],
    ...more,
  });
const labels = (list: readonly Offer[]) => list.map(({ label }) => label);
const find = (list: readonly Offer[], id: string) => list.find((one) => one.id === id);
function after(taken: Offer | undefined, marked: readonly NodeId[]): ViewState {
  if (taken?.does.how !== 'dispatch') throw new Error('nothing to dispatch');
  return taken.does.actions.reduce(reduce, { ...emptyView, marked });
}

describe('what can be done with several nodes', () => {
  it('is nothing while none is chosen', () => {
    expect(offers([])).toEqual([]);
  });

  it('finds the path between two, and of three no path', () => {
    expect(after(find(offers([ADA!, SYMMETRY!]), 'path'), []).path).toEqual({ from: ADA, to: SYMMETRY, chosen: 0 }); // prettier-ignore
    expect(find(offers([ADA!, SYMMETRY!, ENGINES!]), 'path')).toBeUndefined();
  });

  it('compares two where there is a view for it, and asks for more like talks only', () => {
    expect(labels(offers([ENGINES!, SYMMETRY!]))).toEqual(expect.arrayContaining(['Compare the two', 'More talks like these'])); // prettier-ignore
    expect(find(offers([ENGINES!, SYMMETRY!], { views: [] }), 'compare')).toBeUndefined();
    expect(find(offers([ADA!, SYMMETRY!]), 'alike')).toBeUndefined();
  });

  it('shows what they have in common, counted before', () => {
    const common = [NodeId.parse('topic:a'), NodeId.parse('topic:b')];
    const offer = find(offers([ADA!, SYMMETRY!], { common }), 'expand common');
    expect(offer?.label).toBe('Show 2 in common');
    expect(after(offer, []).growth).toEqual(common.map((id) => ({ how: 'walked', id })));
  });

  it('hides them, or all others', () => {
    expect(after(find(offers([ADA!]), 'hide'), [ADA!])).toMatchObject({ hidden: [ADA], marked: [] });
    expect(after(find(offers([ADA!]), 'hide others'), [ADA!])).toMatchObject({ hidden: [], growth: [{ how: 'kept', ids: [ADA] }] }); // prettier-ignore
  });

  it('pins those that are free, then lets all go', () => {
    const pins = after(find(offers([ADA!, ENGINES!]), 'pin'), []).pins;
    expect(pins).toHaveLength(2);
    expect(find(offers([ADA!], {}, { pins }), 'pin')?.label).toBe('Unpin them');
  });

  it('chooses neighbours too, or all the others, or none', () => {
    expect(after(find(offers([ADA!]), 'mark neighbours'), [ADA!]).marked).toEqual([ADA, ENGINES]);
    expect(after(find(offers([ADA!]), 'invert'), [ADA!]).marked).toHaveLength(subgraph.nodes.length - 1);
    expect(after(find(offers([ADA!]), 'clear'), [ADA!])).toEqual(emptyView);
  });
});
