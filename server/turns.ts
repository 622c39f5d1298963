/** One writer at a time: the others wait, and only so many of them. */
import { ProblemError } from '../contract/problem.ts';

/** Adding one meeting takes seconds; who would be the fifth comes back later. */
const MOST_WAITING = 4;
const RETRY_SECONDS = 15;

const tooMany = (waiting: number) =>
  new ProblemError(
    {
      slug: 'busy',
      title: 'Busy',
      status: 503,
      detail: `The graph is being changed, and ${waiting} other changes wait for their turn. Try again in a little while.`,
    },
    { retryAfter: RETRY_SECONDS },
  );

export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #inHand = 0;

  /**
   * Does work when all that came before is over, however it ended.
   *
   * @throws {ProblemError} 503 at once, when too many wait
   */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inHand > MOST_WAITING) throw tooMany(MOST_WAITING);
    this.#inHand += 1;
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine.finally(() => (this.#inHand -= 1));
  }
}
