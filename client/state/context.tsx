/** The action log in React: `useView` and `usePast` to read, `useDispatch` to act, `useGoTo` to undo and redo. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Action } from './action.ts';
import type { ActionLog, Past } from './log.ts';
import type { ViewState } from './view.ts';

const LogContext = createContext<ActionLog | null>(null);

export const LogProvider = ({ log, children }: { log: ActionLog; children: ReactNode }) => (
  <LogContext value={log}>{children}</LogContext>
);

function useLog(): ActionLog {
  const log = useContext(LogContext);
  if (!log) throw new Error('the view is read outside of its LogProvider');
  return log;
}

export function useView(): ViewState {
  const log = useLog();
  return useSyncExternalStore(log.subscribe, log.view, log.view);
}

export function usePast(): Past {
  const log = useLog();
  return useSyncExternalStore(log.subscribe, log.past, log.past);
}

export const useDispatch = (): ((action: Action) => void) => useLog().dispatch;

/** Undoes or redoes until so many steps are done; a tool may stay open over it. */
export const useGoTo = (): ActionLog['goTo'] => useLog().goTo;
