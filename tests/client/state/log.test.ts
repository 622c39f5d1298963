import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { createLog } from '../../../client/state/log.ts';
import { reduce } from '../../../client/state/reduce.ts';
import { emptyView } from '../../../client/state/view.ts';
import { action, view } from '../arbitrary.ts';

const actions = fc.array(action, { maxLength: 40 });
const ada = NodeId.parse('person:ada');

describe('the action log', () => {
  it('is all there is: replayed, it gives the view', () => {
    fc.assert(
      fc.property(view, actions, (start, list) => {
        const log = createLog(start);
        list.forEach(log.dispatch);
        const done = log.past().steps.map((step) => step.action);
        expect(done.reduce(reduce, start)).toEqual(log.view());
      }),
    );
  });

  it('is back at its start after as many undos as it has steps, and forth again after as many redos', () => {
    fc.assert(
      fc.property(view, actions, (start, list) => {
        const log = createLog(start);
        list.forEach(log.dispatch);
        const [end, { at }] = [log.view(), log.past()];
        for (let i = at; i > 0; i--) log.goTo(i - 1);
        expect(log.view()).toEqual(start);
        for (let i = 1; i <= at; i++) log.goTo(i);
        expect(log.view()).toEqual(end);
      }),
    );
  });

  it('forgets what was undone once something else is done', () => {
    const log = createLog(emptyView);
    log.dispatch({ type: 'kind toggled', kind: 'topic' });
    log.dispatch({ type: 'kind toggled', kind: 'person' });
    log.goTo(1);
    log.dispatch({ type: 'kind toggled', kind: 'talk' });
    expect(log.past().steps).toHaveLength(2);
    expect(log.view().hiddenKinds).toEqual(['topic', 'talk']);
  });

  it('takes typing on for one step, and a new search for another', () => {
    const log = createLog(emptyView);
    for (const q of ['k', 'ke', 'kernel']) log.dispatch({ type: 'searched', q, mode: 'hybrid' });
    expect(log.past().steps).toHaveLength(1);
    log.dispatch({ type: 'node selected', id: ada, onCanvas: true });
    log.dispatch({ type: 'searched', q: 'kernels', mode: 'hybrid' });
    expect(log.past().steps).toHaveLength(3);
    log.goTo(0);
    expect(log.view()).toEqual(emptyView);
  });

  it('lets a tool stay open while it is walked, and keeps that as a step once something else is done', () => {
    const log = createLog(emptyView);
    log.dispatch({ type: 'kind toggled', kind: 'topic' });
    log.goTo(0, 'history');
    expect(log.view()).toEqual({ ...emptyView, tool: 'history' });
    log.dispatch({ type: 'kind toggled', kind: 'talk' });
    const actions = log.past().steps.map(({ action: done }) => done);
    expect(actions).toEqual([
      { type: 'tool opened', tool: 'history' },
      { type: 'kind toggled', kind: 'talk' },
    ]);
    expect(actions.reduce(reduce, emptyView)).toEqual(log.view());
  });

  it('keeps no step that changes nothing', () => {
    const log = createLog(emptyView);
    log.dispatch({ type: 'selection cleared' });
    expect(log.past()).toEqual({ steps: [], at: 0 });
  });

  it('tells its listeners of each action until they leave', () => {
    const log = createLog(emptyView);
    const heard: string[] = [];
    const leave = log.subscribe((next) => heard.push(next.type));
    log.dispatch({ type: 'kind toggled', kind: 'topic' });
    log.goTo(0);
    leave();
    log.goTo(1);
    expect(heard).toEqual(['kind toggled', 'kind toggled']);
  });
});
