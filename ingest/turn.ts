/** One writer at a time: what a run makes of a store must still be true when it writes. */
const last = new WeakMap<object, Promise<unknown>>();

/** Runs after everything that was begun for the same key before, whether or not that succeeded. */
export function inTurn<T>(key: object, run: () => Promise<T>): Promise<T> {
  const turn = (last.get(key) ?? Promise.resolve()).then(run, run);
  last.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}
