/** The action log: the one place that changes the view, and what everything that shows it listens to. */
import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import type { ViewState } from './view.ts';

export interface ActionLog {
  view: () => ViewState;
  /** All actions so far, oldest first. */
  actions: () => readonly Action[];
  dispatch: (action: Action) => void;
  /** Calls back after each action that changed the view; returns how to stop. */
  subscribe: (listener: (action: Action) => void) => () => void;
}

export function createLog(start: ViewState): ActionLog {
  let view = start;
  const actions: Action[] = [];
  const listeners = new Set<(action: Action) => void>();
  return {
    view: () => view,
    actions: () => actions,
    dispatch(action) {
      const next = reduce(view, action);
      if (next === view) return;
      view = next;
      actions.push(action);
      for (const listener of listeners) listener(action);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
