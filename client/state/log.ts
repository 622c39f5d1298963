/** The action log: the one place that changes the view, and what everything that shows it listens to. */
import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import type { ViewState } from './view.ts';

/** One action with the view that it made. */
export interface Step {
  action: Action;
  view: ViewState;
}

/** What the log looks like at a moment: a new value after every change. */
export interface Past {
  /** All that was done, oldest first, with what was undone and can be redone. */
  steps: readonly Step[];
  /** How many of them are done: 0 at the start. */
  at: number;
}

export interface ActionLog {
  view: () => ViewState;
  past: () => Past;
  /** Does an action; what was undone can then no longer be redone. One that changes nothing is not kept. */
  dispatch: (action: Action) => void;
  /**
   * Undoes or redoes until `at` steps are done; places outside of the log are the nearest inside.
   *
   * @param tool a tool that stays open over that view, as the history does while it is walked
   */
  goTo: (at: number, tool?: string) => void;
  /** Calls back after each change, with the action that was done, undone or redone last; returns how to stop. */
  subscribe: (listener: (action: Action) => void) => () => void;
}

/**
 * Whether `next` is the same thought as the step before: typing on, pushing a slider on, dragging the same node on.
 * It then takes the step's place, so that one undo takes the thought back.
 */
function continues(next: Action, before: Action): boolean {
  if (next.type === 'searched') return before.type === 'searched' && before.q !== '' && next.mode === before.mode;
  if (next.type === 'option set') return before.type === 'option set' && before.name === next.name;
  if (next.type === 'edges limited') return before.type === 'edges limited';
  return false;
}

/** A view with another tool beside it. */
const beside = (view: ViewState, tool: string | undefined): ViewState =>
  tool === undefined || view.tool === tool ? view : { ...view, tool };

export function createLog(start: ViewState): ActionLog {
  let past: Past = { steps: [], at: 0 };
  let view = start;
  const listeners = new Set<(action: Action) => void>();
  const viewAt = (at: number) => past.steps[at - 1]?.view ?? start;
  const change = (next: Past, now: ViewState, action: Action) => {
    [past, view] = [next, now];
    for (const listener of listeners) listener(action);
  };
  /** The steps that are done. A tool that stayed open while they were walked was opened after them. */
  const done = (): readonly Step[] => {
    const steps = past.steps.slice(0, past.at);
    return view === viewAt(past.at) ? steps : [...steps, { action: { type: 'tool opened', tool: view.tool }, view }];
  };
  return {
    view: () => view,
    past: () => past,
    dispatch(action) {
      const before = done();
      const last = before.at(-1);
      const kept = last && continues(action, last.action) ? before.slice(0, -1) : before;
      const now = reduce(kept.at(-1)?.view ?? start, action);
      if (now === view) return;
      change({ steps: [...kept, { action, view: now }], at: kept.length + 1 }, now, action);
    },
    goTo(to, tool) {
      const at = Math.max(0, Math.min(past.steps.length, to));
      if (at === past.at) return;
      change({ ...past, at }, beside(viewAt(at), tool), past.steps[Math.min(at, past.at)]!.action);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
