/** Heavy work waits until a press has been seen to do something. */

/** Milliseconds after which nothing is painted, as in a tab that is not in front. */
const UNSEEN = 250;

/**
 * Calls back once, when what was changed until now has been painted.
 *
 * @returns how to call it off
 */
export function afterPaint(act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout>;
  // A frame begins with this call and is painted after it.
  const frame = requestAnimationFrame(() => {
    clearTimeout(waiting);
    waiting = setTimeout(act);
  });
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
  waiting = setTimeout(() => {
    cancel();
    act();
  }, UNSEEN);
  return cancel;
}
