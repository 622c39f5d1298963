import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { reduce } from '../../../client/state/reduce.ts';
import { emptyView, openExpansion, PAGE } from '../../../client/state/view.ts';
import { action, expansionKey, view } from '../arbitrary.ts';

const ada = NodeId.parse('person:ada');
const key = { node: ada, relation: 'GAVE', outgoing: true } as const;

describe('the view after an action', () => {
  it('is as before when a node is expanded and collapsed', () => {
    fc.assert(
      fc.property(view, expansionKey, (before, expansion) => {
        fc.pre(!openExpansion(before, expansion));
        const open = reduce(before, { type: 'expanded', ...expansion });
        expect(openExpansion(open, expansion)).toBeDefined();
        expect(reduce(open, { type: 'collapsed', ...expansion })).toEqual(before);
      }),
    );
  });

  it('is as before when a kind or a relation is hidden and shown again', () => {
    const hidden = reduce(emptyView, { type: 'kind toggled', kind: 'topic' });
    expect(hidden.hiddenKinds).toEqual(['topic']);
    expect(reduce(hidden, { type: 'kind toggled', kind: 'topic' })).toEqual(emptyView);
    const without = reduce(emptyView, { type: 'relation toggled', relation: 'ABOUT' });
    expect(without.hiddenTypes).toEqual(['ABOUT']);
    expect(reduce(without, { type: 'relation toggled', relation: 'ABOUT' })).toEqual(emptyView);
  });

  it('never changes the view before it', () => {
    fc.assert(
      fc.property(view, action, (before, next) => {
        const copy = structuredClone(before);
        reduce(before, next);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('puts a node that is not on the canvas there, once', () => {
    const select = { type: 'node selected', id: ada, onCanvas: false } as const;
    const once = reduce(emptyView, select);
    expect(once).toEqual({ ...emptyView, selected: ada, growth: [{ how: 'walked', id: ada }] });
    expect(reduce(once, select)).toEqual(once);
    expect(reduce(emptyView, { ...select, onCanvas: true }).growth).toEqual([]);
  });

  it('is as before when all that a node opened is collapsed, and keeps what others opened', () => {
    const about = { ...key, relation: 'CREDITED_IN' } as const;
    const other = { ...key, node: NodeId.parse('person:emmy') };
    const opened = [key, about].reduce((view, next) => reduce(view, { type: 'expanded', ...next }), emptyView);
    expect(reduce(opened, { type: 'all collapsed', node: ada })).toEqual(emptyView);
    const more = reduce(opened, { type: 'expanded', ...other });
    const left = reduce(more, { type: 'all collapsed', node: ada });
    expect(openExpansion(left, other)).toBeDefined();
    expect(openExpansion(left, key)).toBeUndefined();
  });

  it('keeps only some, brings one of the others back, or all', () => {
    const emmy = NodeId.parse('person:emmy');
    const before = { ...emptyView, hidden: [emmy], marked: [ada, emmy], selected: emmy };
    const narrowed = reduce(before, { type: 'others hidden', ids: [ada] });
    expect(narrowed).toEqual({ ...emptyView, growth: [{ how: 'kept', ids: [ada] }], marked: [ada] });
    const back = reduce(narrowed, { type: 'nodes unhidden', ids: [emmy] });
    expect(back.growth).toEqual([{ how: 'kept', ids: [ada, emmy] }]);
    expect(reduce(back, { type: 'nodes unhidden' })).toEqual({ ...emptyView, marked: [ada] });
    expect(reduce(before, { type: 'others hidden', ids: [] })).toBe(before);
  });

  it('shows what was kept out once it is walked to again', () => {
    const walked = reduce(emptyView, { type: 'nodes added', ids: [ada] });
    const narrowed = reduce(walked, { type: 'others hidden', ids: [NodeId.parse('person:emmy')] });
    expect(reduce(narrowed, { type: 'nodes added', ids: [ada] }).growth.at(-1)).toEqual({
      how: 'kept',
      ids: ['person:emmy', ada],
    });
  });

  it('shows neighbours page by page', () => {
    const open = reduce(emptyView, { type: 'expanded', ...key });
    expect(openExpansion(open, key)).toMatchObject({ ...key, count: PAGE });
    expect(openExpansion(reduce(open, { type: 'more shown', ...key }), key)?.count).toBe(2 * PAGE);
  });

  it('gives a later page a place after what came in between, and collapses all pages as one', () => {
    const other = { ...key, relation: 'CREDITED_IN' } as const;
    const pages = (['expanded', 'more shown'] as const).reduce(
      (state, type) => reduce(state, { type, ...key }),
      emptyView,
    );
    const both = reduce(pages, { type: 'expanded', ...other });
    const grown = reduce(both, { type: 'more shown', ...key });
    expect(grown.growth.slice(0, -1)).toEqual(both.growth);
    expect(openExpansion(grown, key)?.count).toBe(3 * PAGE);
    expect(openExpansion(reduce(grown, { type: 'collapsed', ...key }), key)).toBeUndefined();
  });

  it('keeps where a node was held when it was expanded, and what a layout stands around', () => {
    const held = reduce(emptyView, { type: 'pinned', pins: [{ id: ada, x: 7, y: 8 }] });
    const open = reduce(held, { type: 'expanded', ...key });
    expect(open.growth).toMatchObject([{ at: { x: 7, y: 8 } }]);
    const dragged = reduce(open, { type: 'pinned', pins: [{ id: ada, x: 90, y: 90 }] });
    expect(dragged.growth).toBe(open.growth);
    const around = reduce({ ...emptyView, selected: ada }, { type: 'laid out', layout: 'concentric' });
    expect(around.growth).toEqual([{ how: 'laid out', layout: 'concentric', around: ada }]);
  });

  it('ends a path only where one was started', () => {
    const to = NodeId.parse('person:emmy');
    expect(reduce(emptyView, { type: 'path ended', to }).path).toBeNull();
    const started = reduce(emptyView, { type: 'path started', from: ada });
    expect(reduce(started, { type: 'path ended', to }).path).toEqual({ from: ada, to, chosen: 0 });
  });
});
