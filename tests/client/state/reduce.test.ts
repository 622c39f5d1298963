import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { createLog } from '../../../client/state/log.ts';
import { reduce, sameExpansion } from '../../../client/state/reduce.ts';
import { emptyView, PAGE } from '../../../client/state/view.ts';
import { action, expansionKey, view } from '../arbitrary.ts';

const ada = NodeId.parse('person:ada');
const key = { node: ada, relation: 'GAVE', outgoing: true } as const;

describe('the view after an action', () => {
  it('is as before when a node is expanded and collapsed', () => {
    fc.assert(
      fc.property(view, expansionKey, (before, expansion) => {
        fc.pre(!before.expanded.some((other) => sameExpansion(other, expansion)));
        const open = reduce(before, { type: 'expanded', ...expansion });
        expect(open.expanded).toHaveLength(before.expanded.length + 1);
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

  it('is the same when the log is replayed', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const log = createLog(emptyView);
        actions.forEach(log.dispatch);
        expect(log.actions().reduce(reduce, emptyView)).toEqual(log.view());
      }),
    );
  });

  it('puts a node that is not on the canvas there, once', () => {
    const select = { type: 'node selected', id: ada, onCanvas: false } as const;
    const once = reduce(emptyView, select);
    expect(once).toEqual({ ...emptyView, selected: ada, added: [ada] });
    expect(reduce(once, select)).toEqual(once);
    expect(reduce(emptyView, { ...select, onCanvas: true }).added).toEqual([]);
  });

  it('shows neighbours page by page', () => {
    const open = reduce(emptyView, { type: 'expanded', ...key });
    expect(open.expanded).toEqual([{ ...key, count: PAGE }]);
    expect(reduce(open, { type: 'more shown', ...key }).expanded).toEqual([{ ...key, count: 2 * PAGE }]);
  });

  it('ends a path only where one was started', () => {
    const to = NodeId.parse('person:emmy');
    expect(reduce(emptyView, { type: 'path ended', to }).path).toBeNull();
    const started = reduce(emptyView, { type: 'path started', from: ada });
    expect(reduce(started, { type: 'path ended', to }).path).toEqual({ from: ada, to, chosen: 0 });
  });
});

describe('the action log', () => {
  it('tells its listeners of each action until they leave', () => {
    const log = createLog(emptyView);
    const heard: string[] = [];
    const leave = log.subscribe((next) => heard.push(next.type));
    log.dispatch({ type: 'selection cleared' });
    leave();
    log.dispatch({ type: 'overview restored' });
    expect(heard).toEqual(['selection cleared']);
    expect(log.actions()).toHaveLength(2);
  });
});
