/** Keeps the address and the view the same: actions write the address, back and forward are actions. */
import type { ActionLog } from './log.ts';
import { keepEmbedded } from './embedded.ts';
import { linkOf } from './link.ts';
import { openLink, type LookUp } from './open-link.ts';

/** Changes that are steps of one thought: they replace the address instead of adding a step to go back. */
const QUIET = new Set([
  'searched',
  'search narrowed',
  'path chosen',
  'tool opened',
  'kind toggled',
  'relation toggled',
  'edges limited',
  'option set',
  'address followed',
]);

const addressOf = (log: ActionLog) => {
  const query = keepEmbedded(linkOf(log.view()), location.search);
  return location.pathname + (query ? `?${query}` : '');
};

function write(log: ActionLog, quiet: boolean) {
  const address = addressOf(log);
  if (address === location.pathname + location.search) return;
  if (quiet) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/**
 * Ties the log to the browser's address bar.
 *
 * @param lookUp says which ids the short names of an address stand for
 * @returns how to untie it
 */
export function followAddress(log: ActionLog, lookUp: LookUp): () => void {
  const onPop = async () => {
    const query = location.search;
    const { view } = await openLink(query, lookUp);
    if (location.search === query) log.dispatch({ type: 'address followed', view });
  };
  const popped = () => void onPop();
  const stop = log.subscribe((action) => {
    if (action.type !== 'address followed' || addressOf(log) !== location.pathname + location.search)
      write(log, QUIET.has(action.type));
  });
  window.addEventListener('popstate', popped);
  return () => {
    stop();
    window.removeEventListener('popstate', popped);
  };
}
