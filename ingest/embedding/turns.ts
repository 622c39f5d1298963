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
    for (const purpose of ['query', 'passage'] as const) this.#drop(purpose, id);
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let purpose = this.#next(); purpose; purpose = this.#next()) {
      const turn = this.#waiting[purpose][0]!;
      const { done } = await turn.steps.next();
      // Not there any more: cancelled meanwhile.
      if (this.#drop(purpose, turn.id) && !done) this.#waiting[purpose].push(turn);
      // Messages arrive between two turns of the event loop; inference alone would never let them in.
      await setImmediate();
    }
    this.#running = false;
  }

  #next(): Purpose | undefined {
    return (['query', 'passage'] as const).find((purpose) => this.#waiting[purpose].length > 0);
  }

  /** Whether the request was waiting. */
  #drop(purpose: Purpose, id: number): boolean {
    const before = this.#waiting[purpose];
    this.#waiting[purpose] = before.filter((turn) => turn.id !== id);
    return this.#waiting[purpose].length < before.length;
  }
}
