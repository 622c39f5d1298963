/** Keeps the address and the view the same: actions write the address, back and forward are actions. */
import type { ActionLog } from './log.ts';
import { decodeView, encodeView } from './url.ts';

/** Changes that are steps of one thought: they replace the address instead of adding a step to go back. */
const QUIET = new Set([
  'searched',
  'search narrowed',
  'path chosen',
  'tool opened',
  'kind toggled',
  'relation toggled',
]);

const addressOf = (log: ActionLog) => {
  const query = encodeView(log.view());
  return location.pathname + (query ? `?${query}` : '');
};

function write(log: ActionLog, quiet: boolean) {
  const address = addressOf(log);
  if (address === location.pathname + location.search) return;
  if (quiet) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/** Ties the log to the browser's address bar. @returns how to untie it */
export function followAddress(log: ActionLog): () => void {
  const onPop = () => log.dispatch({ type: 'address followed', view: decodeView(location.search) });
  const stop = log.subscribe((action) => {
    if (action.type !== 'address followed') write(log, QUIET.has(action.type));
  });
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}
