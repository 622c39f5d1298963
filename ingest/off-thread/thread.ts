/** A thread that is kept warm for one kind of work, does one piece at a time, and is started anew after it had to be ended. */
import { Worker } from 'node:worker_threads';
import { exchange, type WorkOptions } from './exchange.ts';
import type { FromThread } from './messages.ts';

/** Workers do not inherit what makes TypeScript run. */
const RUN_TYPESCRIPT = new URL('../embedding/run-typescript.js', import.meta.url).href;

/** More work is waiting than makes sense to wait for. */
export class ThreadBusy extends Error {
  override name = 'ThreadBusy';
}

export interface ThreadLimits {
  /** Heap of the thread in MB; work that needs more is ended with it. */
  megabytes: number;
  /** Most pieces of work that wait or run at a time. */
  queue: number;
}

/** A started worker: ready, or why it never was. */
function start(script: URL, megabytes: number): Promise<Worker> {
  const worker = new Worker(script, {
    execArgv: ['--import', RUN_TYPESCRIPT],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (message: FromThread) => {
      if (message.kind === 'ready') resolve(worker);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a working thread stopped with exit code ${code}`)));
  });
}

export class Thread<Input, Answer, Said = never, Told = never> {
  readonly #script: URL;
  readonly #limits: ThreadLimits;
  #worker: Promise<Worker> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #inHand = 0;
  #open = true;

  /** @param script serves by `serveWork` */
  constructor(script: URL, limits: ThreadLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Starts the thread before there is work, so that the first piece does not wait for it. */
  warm(): void {
    this.#ready().catch(() => {});
  }

  /**
   * Does one piece of work after those that came before.
   *
   * @throws {ThreadBusy} when too many wait
   * @throws {LimitReached} when it took more time or memory than it may
   * @throws what the work throws, and the signal's reason
   */
  async run(input: Input, options: WorkOptions<Said, Told> = {}): Promise<Answer> {
    if (this.#inHand >= this.#limits.queue) throw new ThreadBusy(`${this.#inHand} others are waiting`);
    this.#inHand += 1;
    const mine = this.#last.then(() => this.#work(input, options));
    this.#last = mine.catch(() => {});
    return mine.finally(() => (this.#inHand -= 1));
  }

  async close(): Promise<void> {
    this.#open = false;
    await (await this.#worker?.catch(() => null))?.terminate();
  }

  async #work(input: Input, options: WorkOptions<Said, Told>): Promise<Answer> {
    options.signal?.throwIfAborted();
    const worker = await this.#ready();
    worker.ref();
    try {
      return await exchange<Answer, Said, Told>(worker, this.#limits.megabytes, input, options);
    } finally {
      worker.unref();
    }
  }

  #ready(): Promise<Worker> {
    if (!this.#open) throw new Error('this thread was closed');
    return (this.#worker ??= this.#start());
  }

  #start(): Promise<Worker> {
    const starting = start(this.#script, this.#limits.megabytes);
    const ended = () => (this.#worker = null);
    starting.then((worker) => {
      // Nobody waits for a thread that is merely warm; what is under way holds the process by itself.
      worker.unref();
      worker.once('exit', () => {
        ended();
        if (this.#open) this.warm();
      });
    }, ended);
    return starting;
  }
}
