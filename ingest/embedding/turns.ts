/** Who is served next in the embedding worker: one inference at a time, queries before passages, requests in turn. */
import { setImmediate } from 'node:timers/promises';
import type { Purpose } from './messages.ts';

/** The work of one request; every `next()` is one inference, so that a query never waits for more than one. */
export type Steps = AsyncIterator<void, void>;

interface Turn {
  id: number;
  steps: Steps;
}

export class Turns {
  readonly #waiting: Record<Purpose, Turn[]> = { query: [], passage: [] };
  #running = false;

  /** Adds a request and sees to it that it is served. Its steps report by themselves and do not throw. */
  add(id: number, purpose: Purpose, steps: Steps): void {
    this.#waiting[purpose].push({ id, steps });
    if (!this.#running) void this.#run();
  }

  /** Drops what is left of a request. */
  cancel(id: number): void {
    for (const purpose of ['query', 'passage'] as const)
      this.#waiting[purpose] = this.#waiting[purpose].filter((turn) => turn.id !== id);
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let turn = this.#first(); turn; turn = this.#first()) {
      if ((await turn.steps.next()).done) this.cancel(turn.id);
      // Messages arrive between two turns of the event loop; inference alone would never let them in.
      await setImmediate();
    }
    this.#running = false;
  }

  /** The request whose turn it is; it goes to the end of its line. */
  #first(): Turn | undefined {
    const line = this.#waiting.query.length > 0 ? this.#waiting.query : this.#waiting.passage;
    const turn = line.shift();
    if (turn) line.push(turn);
    return turn;
  }
}
